interface Answer<Data> {
  data?: Data;
  errors?: { message: string }[];
}

/** What a test asks the server besides the browser, as one of the demo accounts. */
export interface ShopApi {
  graphql<Data>(query: string, variables?: object): Promise<Data>;
}

const CREATE_LEAD = "mutation($input: CreateLeadInput!) { createLead(input: $input) { id version } }";

/** Stores a lead of the account's own. */
export async function createLead(api: ShopApi, name: string): Promise<{ id: string; version: number }> {
  const answer = await api.graphql<{ createLead: { id: string; version: number } }>(CREATE_LEAD, { input: { name } });
  return answer.createLead;
}

/** Signs in as a script would. */
export async function signInToApi(url: string, email: string, password = "demo-pass-1234"): Promise<ShopApi> {
  const post = async <Body>(path: string, body: object, headers: Record<string, string> = {}): Promise<Body> => {
    const answer = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Body;
  };
  const { accessToken } = await post<{ accessToken: string }>("/api/auth/login", { email, password });
  return {
    async graphql<Data>(query: string, variables: object = {}): Promise<Data> {
      const headers = { authorization: `Bearer ${accessToken}` };
      const { data, errors } = await post<Answer<Data>>("/graphql", { query, variables }, headers);
      if (!data || errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
