import { readRecords } from "../../platform/read-records";
import type { WriteContext } from "../../platform/request-context";
import type { FollowUp } from "../follow-ups/follow-up.entity";
import { Reminder } from "./reminder.entity";
import { peopleToRemind } from "./reminder.people";
import "./reminder.topics";

/** A reminder that an open follow-up wants. */
type Wanted = Pick<Reminder, "kind" | "userId" | "remindAt">;

const MINUTE_MS = 60_000;

/** Why and when somebody is to be reminded, whoever it is. */
function occasionsOf(followUp: FollowUp): Pick<Wanted, "kind" | "remindAt">[] {
  const { dueDatetime, remindBefore, missedAt } = followUp;
  if (!followUp.isPending()) return followUp.isOpen() && missedAt ? [{ kind: "MISSED", remindAt: missedAt }] : [];
  const ahead = remindBefore.map((minutes) => new Date(dueDatetime.getTime() - minutes * MINUTE_MS));
  return [{ kind: "DUE", remindAt: dueDatetime }, ...ahead.map((remindAt) => ({ kind: "AHEAD" as const, remindAt }))];
}

async function wantedBy(ctx: WriteContext, followUp: FollowUp): Promise<Wanted[]> {
  const occasions = occasionsOf(followUp);
  if (occasions.length === 0) return [];
  const people = await peopleToRemind(ctx, followUp);
  return people.flatMap((userId) => occasions.map((occasion) => ({ ...occasion, userId })));
}

/** To say ahead what was to be said ahead earlier would only repeat what whoever plans it knows. One armed in time stays. */
const isTooLate = ({ kind, remindAt }: Wanted, now: Date): boolean => kind === "AHEAD" && remindAt <= now;

const isSame = (one: Wanted, other: Wanted): boolean =>
  one.kind === other.kind && one.userId === other.userId && one.remindAt.getTime() === other.remindAt.getTime();

/** Those that were not cancelled, dealt with or not. */
const armedFor = (ctx: WriteContext, followUpId: string): Promise<Reminder[]> =>
  readRecords(ctx.db, Reminder, {
    alias: "reminder",
    rest: "WHERE reminder.follow_up_id = ? AND reminder.cancelled_at IS NULL",
    parameters: [followUpId],
  });

async function cancel(ctx: WriteContext, reminders: readonly Reminder[]): Promise<void> {
  if (reminders.length === 0) return;
  await ctx.db.query("UPDATE reminders SET cancelled_at = ? WHERE id IN (?)", [
    ctx.now(),
    reminders.map(({ id }) => id),
  ]);
  ctx.afterCommit(() => {
    for (const { id, userId } of reminders) ctx.app.pubsub.publish("remindersCleared", { userId, ids: [id] });
  });
}

/** The same time may have been wanted, cancelled and wanted again: then the old row is opened anew. */
async function arm(ctx: WriteContext, followUpId: string, wanted: readonly Wanted[]): Promise<void> {
  if (wanted.length === 0) return;
  const reopened = { snoozedUntil: null, acknowledgedAt: null, cancelledAt: null };
  await ctx.db.upsert(
    Reminder,
    wanted.map((reminder) => ({ ...reminder, ...reopened, followUpId })),
    ["followUpId", "userId", "kind", "remindAt"],
  );
  const isPast = wanted.some(({ remindAt }) => remindAt < ctx.now());
  const userIds = wanted.map(({ userId }) => userId);
  ctx.afterCommit(() => {
    ctx.app.pubsub.publish(isPast ? "remindersReturned" : "remindersArmed", { userIds });
  });
}

/** Makes the reminders of a follow-up those that it wants now: cancels the others, arms what is missing. */
export async function armReminders(ctx: WriteContext, followUp: FollowUp): Promise<void> {
  const wanted = await wantedBy(ctx, followUp);
  const armed = await armedFor(ctx, followUp.id);
  await cancel(
    ctx,
    armed.filter((reminder) => !wanted.some((other) => isSame(reminder, other))),
  );
  await arm(
    ctx,
    followUp.id,
    wanted.filter((reminder) => !armed.some((other) => isSame(reminder, other)) && !isTooLate(reminder, ctx.now())),
  );
}
