import type { Session } from "../apollo/session";

/** Whether the server no longer takes the token. */
async function isRefused(response: Response): Promise<boolean> {
  const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.some(({ extensions }) => extensions?.code === "UNAUTHENTICATED") ?? false;
}

/** `fetch` with the session's access token, which is renewed once when the server refuses it. */
export function createSessionFetch(session: Session): typeof fetch {
  return async (input, init) => {
    const send = () => {
      const headers = new Headers(init?.headers);
      headers.set("authorization", `Bearer ${session.accessToken() ?? ""}`);
      return fetch(input, { ...init, headers });
    };
    const response = await send();
    if (!(await isRefused(response.clone()))) return response;
    return (await session.renew()) ? send() : response;
  };
}
