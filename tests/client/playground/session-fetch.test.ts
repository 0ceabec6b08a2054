import { createSession } from "../../../client/apollo/session";
import { createSessionFetch } from "../../../client/playground/session-fetch";

const user = {
  id: "1",
  name: "Ann",
  email: "ann@shop.test",
  role: "REP" as const,
  timezone: "UTC",
  language: null,
  remindBefore: [],
};
const refusal = { errors: [{ message: "Sign in to continue.", extensions: { code: "UNAUTHENTICATED" } }] };
const served = { data: { me: { id: "1" } } };

/** A server that takes only this token, and what it was sent. */
function serverTaking(token: string) {
  const tokens: (string | null)[] = [];
  jest.spyOn(globalThis, "fetch").mockImplementation((_input, init) => {
    const sent = new Headers(init?.headers).get("authorization");
    tokens.push(sent);
    return Promise.resolve(Response.json(sent === `Bearer ${token}` ? served : refusal));
  });
  return tokens;
}

/** Signed in with a first token, and granted these in turn from then on. */
async function sessionGranted(...accessTokens: string[]) {
  const session = createSession(() => {
    const accessToken = accessTokens.shift();
    return Promise.resolve(accessToken === undefined ? null : { accessToken, user });
  });
  await session.renew();
  return session;
}

afterEach(() => jest.restoreAllMocks());

const send = async (sessionFetch: typeof fetch): Promise<unknown> =>
  (await sessionFetch("/graphql", { method: "POST", body: "{}" })).json();

test("a request carries the access token", async () => {
  const tokens = serverTaking("first");
  expect(await send(createSessionFetch(await sessionGranted("first")))).toEqual(served);
  expect(tokens).toEqual(["Bearer first"]);
});

test("a token that has run out is renewed, and the request sent again", async () => {
  const tokens = serverTaking("second");
  expect(await send(createSessionFetch(await sessionGranted("first", "second")))).toEqual(served);
  expect(tokens).toEqual(["Bearer first", "Bearer second"]);
});

test("a server that refuses the new token too is asked no third time", async () => {
  const tokens = serverTaking("another");
  expect(await send(createSessionFetch(await sessionGranted("first", "second")))).toEqual(refusal);
  expect(tokens).toHaveLength(2);
});

test("a session that has ended answers the refusal, and is known to have ended", async () => {
  serverTaking("another");
  const session = await sessionGranted("first");
  expect(await send(createSessionFetch(session))).toEqual(refusal);
  expect(session.state.value.status).toBe("signed-out");
});
