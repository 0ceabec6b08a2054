import { createClient, type Client } from "graphql-ws";
import WebSocket from "ws";

import { Session } from "../../server/features/users/session.entity";
import type { User } from "../../server/features/users/user.entity";
import { serve } from "../../server/serve";
import { startTestApp, type GivenSettings, type TestApp } from "./test-app";

export interface Answer {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer under test may be any JSON
  body: any;
}

export interface TestServer extends TestApp {
  url: string;
  /** An access token of a new session of this user. */
  tokenOf(user: User): Promise<string>;
  graphql(query: string, options?: { variables?: object; token?: string; cookie?: string }): Promise<Answer>;
  rest: RestDoor;
  /** A subscriber over its own socket. */
  socket(token: string): Client;
}

/** A body that is a text is sent as it is, anything else as JSON. */
export type RestDoor = (
  method: string,
  path: string,
  options?: { body?: unknown; token?: string; headers?: Record<string, string> },
) => Promise<Answer>;

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
}

const bearer = (token: string | undefined) => (token ? { authorization: `Bearer ${token}` } : undefined);

/** REST at the server with this URL. */
export const restAt =
  (url: string): RestDoor =>
  (method, path, { body, token, headers } = {}) =>
    send(`${url}/api${path}`, {
      method,
      headers: { ...(body !== undefined && { "content-type": "application/json" }), ...bearer(token), ...headers },
      body: body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body),
    });

/** The whole server with its doors, on a free port. */
export async function startTestServer(settings: GivenSettings = {}): Promise<TestServer> {
  const test = await startTestApp(settings);
  const serving = await serve(test.app);
  const { url } = serving;
  const sockets: Client[] = [];
  return {
    ...test,
    url,
    async tokenOf(user) {
      const session = Session.open(user.id, "test", test.app.now(), 86_400);
      await test.app.db.insert(Session, session);
      return test.app.tokens.signAccess({ userId: user.id, sessionId: session.id }, test.app.now(), 900);
    },
    graphql: (query, { variables, token, cookie } = {}) =>
      send(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...bearer(token), ...(cookie && { cookie }) },
        body: JSON.stringify({ query, variables }),
      }),
    rest: restAt(url),
    socket(token) {
      const client = createClient({
        url: `${url.replace("http", "ws")}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${token}` },
        retryAttempts: 0,
      });
      sockets.push(client);
      return client;
    },
    async close() {
      for (const socket of sockets) await socket.dispose();
      await serving.close();
      await test.close();
    },
  };
}
