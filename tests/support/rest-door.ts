/** What a started server stores, asked and changed over REST as one of the demo accounts. */
export interface RestDoor {
  get<Body>(path: string): Promise<Body>;
  post<Body extends { id: string }>(path: string, body: object): Promise<Body>;
  put(path: string, body: object): Promise<void>;
}

export async function openRest(url: string, email: string): Promise<RestDoor> {
  const send = async (method: string, path: string, body?: object, token?: string): Promise<unknown> => {
    const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(`${url}/api${path}`, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const session = await send("POST", "/auth/login", { email, password: "demo-pass-1234" });
  const { accessToken } = session as { accessToken: string };
  return {
    get: async <Body>(path: string) => (await send("GET", path, undefined, accessToken)) as Body,
    post: async <Body>(path: string, body: object) => (await send("POST", path, body, accessToken)) as Body,
    put: async (path, body) => {
      await send("PUT", path, body, accessToken);
    },
  };
}
