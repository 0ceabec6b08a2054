import { IsNull, LessThan } from "typeorm";

import { acknowledgeReminder } from "../features/reminders/acknowledge-reminder";
import { Reminder } from "../features/reminders/reminder.entity";
import type { CurrentUser } from "../platform/request-context";
import type { Stage } from "./demo-story";

/** Enough to show what an unread reminder looks like, without a flood at the first sign-in. */
const LEFT_UNREAD = 3;

const MINUTES_UNTIL_SEEN = 2;

/** Lets a person have seen all of their reminders that were due before `start`, except the last few. */
export async function acknowledgeOlderReminders(stage: Stage, user: CurrentUser, start: Date): Promise<void> {
  const due = await stage.at(start).db.find(Reminder, {
    where: { userId: user.id, dueAt: LessThan(start), acknowledgedAt: IsNull(), cancelledAt: IsNull() },
    order: { dueAt: "ASC", id: "ASC" },
  });
  for (const { id, remindAt } of due.slice(0, -LEFT_UNREAD)) {
    const seenAt = new Date(remindAt.getTime() + MINUTES_UNTIL_SEEN * 60_000);
    await acknowledgeReminder(stage.at(seenAt), { id });
  }
}
