// Signs in as the demo rep and prints each reminder as it falls due, until Ctrl+C:
//   node docs/examples/watch-reminders.mjs [http://localhost:4000]
import { createClient } from "graphql-ws";
import WebSocket from "ws";

/** @typedef {{ type: string, lead: { name: string, company: string | null } }} FollowUp */
/** @typedef {{ reminderDue: { kind: string, remindAt: string, followUp: FollowUp | null } }} Data */

const [server = "http://localhost:4000"] = process.argv.slice(2);

/** @returns {Promise<{ accessToken: string }>} */
async function signIn() {
  const response = await fetch(new URL("/api/auth/login", server), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email: "rep@demo.test", password: "demo-pass-1234" }),
  });
  if (!response.ok) throw new Error(`Signing in failed: ${await response.text()}`);
  return response.json();
}

const client = createClient({
  url: new URL("/graphql", server.replace(/^http/, "ws")).href,
  webSocketImpl: WebSocket,
  // Asked for at each connection: the server closes a socket when its token expires, and the client comes back.
  connectionParams: async () => ({ authorization: `Bearer ${(await signIn()).accessToken}` }),
  retryAttempts: Infinity,
  shouldRetry: () => true,
  on: { closed: () => console.error(`No connection to ${server}; trying again.`) },
});

const query = "subscription { reminderDue { kind remindAt followUp { type lead { name company } } } }";
const answers = /** @type {AsyncIterable<{ data?: Data | null }>} */ (client.iterate({ query }));

for await (const { data } of answers) {
  if (!data) throw new Error("The server refused the subscription.");
  const { kind, remindAt, followUp } = data.reminderDue;
  console.log([remindAt, kind, followUp?.type, followUp?.lead.name, followUp?.lead.company ?? ""].join("  "));
}
