import { useEffect } from "react";

import { claimOnce } from "./claim-once";
import { useNoticeChoice } from "./notice-choice";
import { playTone } from "./play-tone";
import { reminderToasts, type DueReminder } from "./reminder-list";
import { useReminders } from "./reminder-provider";
import { SystemNotice } from "./system-notice";
import { useNoticeLeave } from "./use-notice-leave";

/** What has been due for longer is found on the page; nobody is called for it again. */
const FRESH_MS = 120_000;

const dueAt = ({ remindAt, snoozedUntil }: DueReminder): string => snoozedUntil ?? remindAt;
const isFresh = (due: string): boolean => Date.now() - Date.parse(due) < FRESH_MS;

/** Tells outside of the page what has a toast on it, as far as that was chosen and the browser lets it. */
export function ReminderNotices() {
  const { list } = useReminders();
  const { sound, system } = useNoticeChoice();
  const { leave } = useNoticeLeave();
  const toasts = reminderToasts(list);
  const latest = toasts.at(-1);
  return (
    <>
      {sound && latest && <Sound id={latest.id} due={dueAt(latest)} />}
      {system &&
        leave === "granted" &&
        toasts.map((reminder) => (
          <SystemNotice
            key={`${reminder.id} ${dueAt(reminder)}`}
            id={reminder.id}
            isWanted={() => isFresh(dueAt(reminder))}
          />
        ))}
    </>
  );
}

/** Sounds for each new reminder, in one tab of this device. */
function Sound({ id, due }: { id: string; due: string }) {
  useEffect(() => {
    if (isFresh(due)) void claimOnce(`tend-sound ${id} ${due}`, playTone);
  }, [id, due]);
  return null;
}
