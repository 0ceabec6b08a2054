import { setTimeout as pause } from "node:timers/promises";

import { Reminder } from "../../../server/features/reminders/reminder.entity";
import type { User } from "../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead } from "../../support/factories";
import type { TestServer } from "../../support/test-server";
import type { LiveRow, Subject } from "./live.rows";
import type { Actor, Verdict } from "./permission.rows";
import type { Cast } from "./permission.scene";

/** How the server closes a socket of somebody who is not signed in. */
const CLOSED_AS_FORBIDDEN = 4403;

/** Something that is this user's own in every way, so that they are told of it whatever else they may see. */
async function storeOwn(test: TestServer, holder: User): Promise<Subject> {
  const lead = await storeLead(test, holder);
  const followUp = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 0.001) });
  test.pass(0.001);
  const reminder = await test.app.db.findOneByOrFail(Reminder, { followUpId: followUp.id, userId: holder.id });
  return { lead, followUp, reminder, holder, colleague: holder };
}

/** All ids that the server tells of; rejects when it closes the socket. */
function listen(test: TestServer, query: string, token: string) {
  const told: unknown[] = [];
  const events = test.socket(token).iterate({ query });
  let isOpen = true;
  const ended = (async () => {
    for await (const { data } of events)
      for (const [, id] of JSON.stringify(data).matchAll(/"id":"(\d+)"/g)) told.push(id);
  })().finally(() => {
    isOpen = false;
  });
  return { told, ended, isOpen: () => isOpen, stop: () => events.return?.() };
}

const codeOf = (reason: unknown): Verdict => {
  if (reason instanceof Object && "code" in reason && reason.code === CLOSED_AS_FORBIDDEN) return "UNAUTHENTICATED";
  throw reason;
};

/**
 * Whether an actor is told of the subject. Their own records stand around it: the first shows that the server listens, and
 * once they are told of the last, what came before it was told too, or never will be.
 */
export async function tell(
  test: TestServer,
  { query, idOf, happen }: LiveRow,
  subject: Subject,
  { actor, cast }: { actor: Actor; cast: Cast },
): Promise<Verdict> {
  const { user, token = "" } = cast[actor];
  const admin = cast.ADMIN.user;
  const first = await storeOwn(test, user);
  const last = await storeOwn(test, user);
  const { told, ended, isOpen, stop } = listen(test, query, token);
  const timesTold = (own: Subject) => told.filter((id) => id === idOf(own)).length;
  const until = async (own: Subject, times = 1): Promise<void> => {
    while (isOpen() && timesTold(own) < times) {
      await happen(test, own, admin);
      await pause(5);
    }
  };
  const refusal = ended.then(() => null, codeOf);
  await until(first);
  if (isOpen()) await happen(test, subject, admin);
  // Where it is the same record, what is told right after may still be of before.
  await until(last, idOf(last) === idOf(first) ? timesTold(last) + 3 : 1);
  await stop();
  return (await refusal) ?? (told.includes(idOf(subject)) ? "OK" : "EMPTY");
}
