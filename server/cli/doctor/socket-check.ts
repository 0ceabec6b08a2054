import { IsNull } from "typeorm";

import { Reminder } from "../../features/reminders/reminder.entity";
import { Session } from "../../features/users/session.entity";
import { User } from "../../features/users/user.entity";
import type { App } from "../../platform/request-context";
import { ok, unchecked, within, wrong, type Finding } from "./finding";
import { ServerClient, ServerRefused } from "./server-client";

/** The session is removed at the end; should that fail, it has ended by itself soon after. */
const SESSION_S = 300;
const MAX_WAIT_MS = 5_000;

const NOT_OURS =
  "run this with the settings of the server: the same .env, DATABASE_URL, DATA_DIR and JWT_ACCESS_SECRET.";

async function receive(client: ServerClient): Promise<Finding> {
  try {
    // The first one shows that the socket listens. The second one can only come by the reader, and is what is timed.
    await within(MAX_WAIT_MS, client.receiveTestReminder());
    const ms = await within(MAX_WAIT_MS, client.receiveTestReminder());
    return ok("socket", `a test reminder reached a socket of an ADMIN after ${Math.ceil(ms)} ms`);
  } catch (error) {
    if (error instanceof ServerRefused) return wrong("socket", error.message, NOT_OURS);
    const why = error instanceof Error ? error.message : "it was closed";
    const advice =
      "look into the server's log; if a proxy stands in front of it, let WebSockets through to /graphql as well.";
    return wrong("socket", `a test reminder did not come in: ${why}`, advice);
  }
}

/** The last metre: a test reminder through the server's doors, its reader and a socket, in a session made for it. */
export async function checkSocket(app: App, url: string): Promise<Finding> {
  const where = { role: "ADMIN", status: "ACTIVE", deletedAt: IsNull() } as const;
  const admin = await app.db.findOne(User, { where, order: { id: "ASC" } });
  if (!admin) return unchecked("socket", "there is no ADMIN yet to whom a test reminder could be sent");
  const session = Session.open(admin.id, "npm run doctor", app.now(), SESSION_S);
  await app.db.insert(Session, session);
  const token = app.tokens.signAccess({ userId: admin.id, sessionId: session.id }, app.now(), SESSION_S);
  const client = new ServerClient(url, token);
  try {
    return await receive(client);
  } finally {
    await client.close();
    if (client.sent.length > 0) await app.db.delete(Reminder, client.sent);
    await app.db.delete(Session, session.id);
  }
}
