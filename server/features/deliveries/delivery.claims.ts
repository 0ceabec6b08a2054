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

/** What looking for work came to; `isMore` when there may be more of it. */
export interface Claimed {
  readonly claims: Claim[];
  readonly isMore: boolean;
}

/** The first that are due, locked. What another process has locked it is about to claim, so nobody waits for it. */
const lockDue = (ctx: WriteContext, channel: string, limit: number): Promise<ReminderDelivery[]> =>
  ctx.db
    .createQueryBuilder(ReminderDelivery, "delivery")
    .where("delivery.channel = :channel AND delivery.nextAttemptAt <= :now", { channel, now: ctx.now() })
    .orderBy({ "delivery.nextAttemptAt": "ASC", "delivery.id": "ASC" })
    .limit(limit)
    .setLock("pessimistic_write")
    .setOnLocked("skip_locked")
    .getMany();

/** Those whose reminder is open and still due at that time, with their reminder. */
async function claimsOf(ctx: WriteContext, deliveries: readonly ReminderDelivery[]): Promise<Claim[]> {
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
  const due = await lockDue(ctx, channel.name, limit);
  if (due.length === 0) return { claims: [], isMore: false };
  const wanted = await claimsOf(ctx, due);
  const unwanted = due.filter(({ id }) => !wanted.some((claim) => claim.id === id));
  const claims = wanted.filter(({ attempt }) => attempt <= MAX_ATTEMPTS);
  const spent = wanted.filter(({ attempt }) => attempt > MAX_ATTEMPTS);
  if (unwanted.length > 0) await ctx.db.delete(ReminderDelivery, idsOf(unwanted));
  if (spent.length > 0) await giveUp(ctx, spent);
  if (claims.length > 0) await lease(ctx, channel, claims);
  return { claims, isMore: due.length === limit };
}
