// Signs in as the demo rep and prints each reminder as it falls due, until Ctrl+C:
//   node docs/examples/watch-reminders.mjs [http://localhost:4000]
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [server = "http://localhost:4000"] = process.argv.slice(2);

async function signIn() {
  const response = await fetch(new URL("/api/auth/login", server), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email: "rep@demo.test", password: "demo-pass-1234" }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer.accessToken;
}

const client = createClient({
  url: new URL("/graphql", server.replace(/^http/, "ws")).href,
  webSocketImpl: WebSocket,
  // Asked for at each connection: the server closes a socket when its token expires, and the client comes back.
  connectionParams: async () => ({ authorization: `Bearer ${await signIn()}` }),
  retryAttempts: Infinity,
  on: { closed: () => console.error(`No connection to ${server}; trying again.`) },
});

const query = "subscription { reminderDue { kind remindAt followUp { type lead { name company } } } }";

for await (const { data, errors } of client.iterate({ query })) {
  if (!data) throw new Error(errors?.[0]?.message);
  const { kind, remindAt, followUp } = data.reminderDue;
  const about = [followUp?.type, followUp?.lead.name, followUp?.lead.company].filter(Boolean);
  console.log([remindAt, kind, ...about].join("  "));
}
