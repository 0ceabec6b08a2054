import { groupBy } from "../../platform/loader";
import type { WriteContext } from "../../platform/request-context";
import { holdActiveAdmins } from "../users/user.loaders";
import { CONCERNS_ADMINS } from "./reminder.people";
import "./reminder.topics";

/** A user who can sign in no more, or again, or who became an ADMIN, or is none any more. */
export interface ChangedUser {
  userId: string;
  /** Whether they are one, or were. */
  concernsAdmins: boolean;
}

interface Cleared {
  id: string;
  userId: string;
}

/** Follow-ups that one statement looks at: few enough for its time limit, enough for thousands to take seconds. */
const BATCH_SIZE = 1_000;
/** An id that nobody has, since SQL knows no empty list. */
const NOBODY = "0";
/** Ids that one message carries. */
const MESSAGE_SIZE = 500;

const THEIR_OWN = `SELECT id FROM follow_ups
  WHERE assigned_to = ? AND status IN ('PENDING', 'MISSED') AND deleted_at IS NULL`;
const ALL_THAT_CONCERN_ADMINS = `SELECT id FROM follow_ups WHERE status = 'MISSED' AND deleted_at IS NULL
  UNION SELECT follow_up.id FROM users assignee
    JOIN follow_ups follow_up ON follow_up.assigned_to = assignee.id
    WHERE (assignee.status <> 'ACTIVE' OR assignee.deleted_at IS NOT NULL)
      AND follow_up.status = 'PENDING' AND follow_up.deleted_at IS NULL`;

/** Locked, so that whoever completes or moves one meanwhile sees what is armed here, or this what they have made of it. */
const LOCKED = "SELECT id FROM follow_ups WHERE id IN (?) ORDER BY id FOR UPDATE";

/** In this order and by this index, whatever the statistics say of tables that have just grown. */
const NO_LONGER_WANTED = `SELECT STRAIGHT_JOIN reminder.id, reminder.user_id AS userId
  FROM follow_ups follow_up
  JOIN users assignee ON assignee.id = follow_up.assigned_to
  JOIN reminders reminder FORCE INDEX (reminders_once)
    ON reminder.follow_up_id = follow_up.id AND reminder.cancelled_at IS NULL
  WHERE follow_up.id IN (?) AND reminder.user_id <> follow_up.assigned_to
    AND NOT (${CONCERNS_ADMINS} AND reminder.user_id IN (?))`;

/** The assignee has a row for each occasion, so theirs are copied, whatever kinds there are; but for what has come already. */
const MISSING = `INSERT INTO reminders (kind, user_id, follow_up_id, remind_at)
  SELECT STRAIGHT_JOIN own.kind, admin.id, own.follow_up_id, own.remind_at
  FROM follow_ups follow_up
  JOIN users assignee ON assignee.id = follow_up.assigned_to
  JOIN reminders own FORCE INDEX (reminders_once)
    ON own.follow_up_id = follow_up.id AND own.user_id = assignee.id AND own.cancelled_at IS NULL
  JOIN users admin ON admin.id IN (?) AND admin.id <> assignee.id
  LEFT JOIN reminders held FORCE INDEX (reminders_once)
    ON held.follow_up_id = own.follow_up_id AND held.user_id = admin.id
    AND held.kind = own.kind AND held.remind_at = own.remind_at AND held.cancelled_at IS NULL
  WHERE follow_up.id IN (?) AND follow_up.status IN ('PENDING', 'MISSED') AND follow_up.deleted_at IS NULL
    AND ${CONCERNS_ADMINS} AND held.id IS NULL AND (own.kind <> 'AHEAD' OR own.remind_at > ?)
  ON DUPLICATE KEY UPDATE snoozed_until = NULL, acknowledged_at = NULL, cancelled_at = NULL`;

async function concernedBy(ctx: WriteContext, { userId, concernsAdmins }: ChangedUser): Promise<string[]> {
  const sql = concernsAdmins ? `${THEIR_OWN} UNION ${ALL_THAT_CONCERN_ADMINS}` : THEIR_OWN;
  return (await ctx.db.query<{ id: string }[]>(`${sql} ORDER BY id`, [userId])).map(({ id }) => id);
}

async function cancelForOthers(ctx: WriteContext, ids: string[], admins: string[]): Promise<Cleared[]> {
  const cleared = await ctx.db.query<Cleared[]>(NO_LONGER_WANTED, [ids, admins]);
  if (cleared.length === 0) return [];
  const reminderIds = cleared.map(({ id }) => id);
  await ctx.db.query("UPDATE reminders SET cancelled_at = ? WHERE id IN (?)", [ctx.now(), reminderIds]);
  return cleared;
}

function announce(ctx: WriteContext, cleared: Cleared[], armedFor: string[]): void {
  ctx.afterCommit(() => {
    for (const [userId, reminders] of groupBy(cleared, ({ userId }) => userId)) {
      for (let start = 0; start < reminders.length; start += MESSAGE_SIZE) {
        const ids = reminders.slice(start, start + MESSAGE_SIZE).map(({ id }) => id);
        ctx.app.pubsub.publish("remindersCleared", { userId, ids });
      }
    }
    if (armedFor.length === 0) return;
    ctx.app.pubsub.publish("remindersReturned", { userIds: armedFor });
    ctx.app.pubsub.publish("remindersArmed", { userIds: armedFor });
  });
}

/**
 * Makes the reminders of all that a changed user has to do with those of the people who are reminded now. Set by set, as one
 * person may have thousands. The assignee keeps theirs: whoever is let in again finds them as they were.
 */
export async function shareReminders(ctx: WriteContext, changed: ChangedUser): Promise<void> {
  const followUpIds = await concernedBy(ctx, changed);
  if (followUpIds.length === 0) return;
  const admins = await holdActiveAdmins(ctx);
  const among = admins.length > 0 ? admins : [NOBODY];
  const cleared: Cleared[] = [];
  let armed = 0;
  for (let start = 0; start < followUpIds.length; start += BATCH_SIZE) {
    const ids = followUpIds.slice(start, start + BATCH_SIZE);
    await ctx.db.query(LOCKED, [ids]);
    cleared.push(...(await cancelForOthers(ctx, ids, among)));
    armed += (await ctx.db.query<{ affectedRows: number }>(MISSING, [among, ids, ctx.now()])).affectedRows;
  }
  announce(ctx, cleared, armed > 0 ? admins : []);
}
