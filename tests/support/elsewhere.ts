/** Somebody else, who works through the server without a screen. */
export interface Elsewhere {
  ask<Data>(query: string, variables?: object): Promise<Data>;
}

/** Signs in as one of the demo accounts. */
export async function signInElsewhere(url: string, email: string): Promise<Elsewhere> {
  const post = async (path: string, body: object, headers: object = {}): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  const session = (await post("/api/auth/login", { email, password: "demo-pass-1234" })) as { accessToken: string };
  return {
    async ask<Data>(query: string, variables: object = {}) {
      const headers = { authorization: `Bearer ${session.accessToken}` };
      const answer = (await post("/graphql", { query, variables }, headers)) as { data?: Data; errors?: unknown };
      if (!answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
}
