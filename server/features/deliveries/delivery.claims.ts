import { randomUUID } from "node:crypto";
import { In } from "typeorm";

import type { WriteContext } from "../../platform/request-context";
import type { Reminder } from "../reminders/reminder.entity";
import { leaseMsOf, type Channel } from "./channel.definition";
import { MAX_ATTEMPTS } from "./delivery.backoff";
import { ReminderDelivery } from "./delivery.entity";
import { LEASE_EXPIRED } from "./delivery.error";
import { deliverableReminders } from "./delivery.loaders";

/** A delivery that this process sends, and no other one as long as its lease lasts. */
export interface Claim {
  readonly id: string;
  readonly lease: string;
  readonly attempt: number;
  readonly dueAt: Date;
  readonly reminder: Reminder;
}

/** What looking for work came to; `isMore` when there is more of it. */
export interface Claimed {
  readonly claims: Claim[];
  readonly isMore: boolean;
}

const DUE = `
  SELECT id, reminder_id AS reminderId, due_at AS dueAt, attempts
  FROM reminder_deliveries FORCE INDEX (reminder_deliveries_next) WHERE channel = ? AND next_attempt_at <= ?`;

type Due = Pick<ReminderDelivery, "id" | "reminderId" | "dueAt" | "attempts">;

/**
 * The first that are due, locked. What another process has locked it is about to claim, so nobody waits for it. The index is
 * forced: with a few rows the optimizer would rather read and sort the table, and lock all that is due instead of `limit`.
 */
const lockDue = (ctx: WriteContext, { name }: Channel, limit: number): Promise<Due[]> =>
  ctx.db.query(`${DUE} ORDER BY next_attempt_at, id LIMIT ? FOR UPDATE SKIP LOCKED`, [name, ctx.now(), limit]);

/**
 * Whether one is left. Read without a lock: the locking read may have passed over rows that nobody claims, as the database
 * also locks, for a moment, the row behind the last one that was looked for.
 */
const isAnyDue = async (ctx: WriteContext, { name }: Channel): Promise<boolean> =>
  (await ctx.db.query<Due[]>(`${DUE} LIMIT 1`, [name, ctx.now()])).length > 0;

/** Those whose reminder is open and still due at that time, with their reminder. */
async function claimsOf(ctx: WriteContext, deliveries: readonly Due[]): Promise<Claim[]> {
  if (deliveries.length === 0) return [];
  const ids = deliveries.map(({ reminderId }) => reminderId);
  const reminders = await deliverableReminders(ctx.db).andWhere("reminder.id IN (:...ids)", { ids }).getMany();
  const byId = new Map(reminders.map((reminder) => [reminder.id, reminder]));
  const lease = randomUUID();
  return deliveries.flatMap(({ id, reminderId, dueAt, attempts }) => {
    const reminder = byId.get(reminderId);
    const isWanted = reminder?.dueAt?.getTime() === dueAt.getTime();
    return reminder && isWanted ? [{ id, lease, attempt: attempts + 1, dueAt, reminder }] : [];
  });
}

const idsOf = (those: readonly { id: string }[]) => ({ id: In(those.map(({ id }) => id)) });

async function lease(ctx: WriteContext, channel: Channel, claims: readonly Claim[]): Promise<void> {
  const nextAttemptAt = new Date(ctx.now().getTime() + leaseMsOf(channel));
  const held = { lease: claims[0]?.lease, nextAttemptAt, attempts: () => "attempts + 1" };
  await ctx.db.update(ReminderDelivery, idsOf(claims), held);
}

/** A process ended in the middle of the last attempt, and nobody could note that it was the last. */
async function giveUp(ctx: WriteContext, claims: readonly Claim[]): Promise<void> {
  const over = { state: "FAILED" as const, failedAt: ctx.now(), nextAttemptAt: null, lease: null };
  await ctx.db.update(ReminderDelivery, idsOf(claims), { ...over, lastError: LEASE_EXPIRED });
}

/**
 * Takes deliveries that are due, at most `limit`. One whose reminder was acknowledged, cancelled or put off meanwhile is
 * removed, not marked: should the reminder come back at that time, the delivery is planned again.
 */
export async function claimDeliveries(ctx: WriteContext, channel: Channel, limit: number): Promise<Claimed> {
  const due = await lockDue(ctx, channel, limit);
  const wanted = await claimsOf(ctx, due);
  const unwanted = due.filter(({ id }) => !wanted.some((claim) => claim.id === id));
  const claims = wanted.filter(({ attempt }) => attempt <= MAX_ATTEMPTS);
  const spent = wanted.filter(({ attempt }) => attempt > MAX_ATTEMPTS);
  if (unwanted.length > 0) await ctx.db.delete(ReminderDelivery, idsOf(unwanted));
  if (spent.length > 0) await giveUp(ctx, spent);
  if (claims.length > 0) await lease(ctx, channel, claims);
  return { claims, isMore: await isAnyDue(ctx, channel) };
}
