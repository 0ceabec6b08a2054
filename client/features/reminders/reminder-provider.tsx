import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { showDone, showProblem } from "../../ui/show-toast";
import { useTranslation } from "../../ui/use-translation";
import type { DueReminder, ReminderList } from "./reminder-list";
import { SnoozeDialog } from "./snooze-dialog";
import { useAcknowledgeReminder } from "./use-acknowledge-reminder";
import { useAcknowledgeReminders } from "./use-acknowledge-reminders";
import { useLiveReminders } from "./use-live-reminders";
import { useSnoozeReminder } from "./use-snooze-reminder";

interface Reminders {
  list: ReminderList;
  /** Counts what the server tells: each time, some list of reminders is no longer what it was. */
  news: number;
  /** Whether any reminder was dealt with on this device since the page was loaded. */
  hasDealt: boolean;
  acknowledge: (reminder: DueReminder) => void;
  acknowledgeAll: () => void;
  snooze: (reminder: DueReminder, until: Temporal.Instant) => void;
  /** Asks until when, and snoozes until then. */
  chooseSnooze: (reminder: DueReminder) => void;
  /** Puts the toast away; the reminder stays due. */
  dismiss: (id: string) => void;
  dismissSummary: () => void;
}

const RemindersContext = createContext<Reminders | null>(null);

/** Listens for what falls due for as long as somebody is signed in. */
export function ReminderProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const { list, news, dispatch } = useLiveReminders();
  const [hasDealt, setHasDealt] = useState(false);
  const [choosing, setChoosing] = useState<DueReminder | null>(null);
  const acknowledgeReminder = useAcknowledgeReminder();
  const acknowledgeReminders = useAcknowledgeReminders();
  const snoozeReminder = useSnoozeReminder();

  /** Takes a reminder off the screen at once, and puts it back where it stood should the server refuse. */
  const clear = useCallback(
    (reminder: DueReminder, sending: Promise<unknown>, failure: string) => {
      const wasDue = list.items.some(({ id }) => id === reminder.id);
      setHasDealt(true);
      dispatch({ type: "cleared", id: reminder.id });
      sending.catch((error: unknown) => {
        if (wasDue) dispatch({ type: "due", reminder });
        dispatch({ type: "quiet" });
        showProblem(failure, error);
      });
    },
    [list.items, dispatch],
  );

  const reminders = useMemo(
    () => ({
      list,
      news,
      hasDealt,
      acknowledge: (reminder: DueReminder) =>
        clear(reminder, acknowledgeReminder(reminder.id), t("reminder.acknowledgeFailed")),
      acknowledgeAll: () =>
        void acknowledgeReminders().catch((error: unknown) => showProblem(t("reminder.acknowledgeAllFailed"), error)),
      snooze: (reminder: DueReminder, until: Temporal.Instant) => {
        const sending = snoozeReminder({ id: reminder.id, until: until.toString() });
        const done = sending.then(() => showDone(t("snooze.done", { when: formats.near(until, now) })));
        clear(reminder, done, t("snooze.failed"));
      },
      chooseSnooze: setChoosing,
      dismiss: (id: string) => {
        setHasDealt(true);
        dispatch({ type: "dismissed", id });
      },
      dismissSummary: () => {
        setHasDealt(true);
        dispatch({ type: "summaryDismissed" });
      },
    }),
    [list, news, hasDealt, acknowledgeReminder, acknowledgeReminders, snoozeReminder, clear, dispatch, formats, now, t],
  );
  const snoozed = ({ id }: DueReminder) => {
    dispatch({ type: "cleared", id });
    setChoosing(null);
  };
  return (
    <RemindersContext value={reminders}>
      {children}
      <SnoozeDialog reminder={choosing} onSnoozed={snoozed} onClose={() => setChoosing(null)} />
    </RemindersContext>
  );
}

export function useReminders(): Reminders {
  const reminders = useContext(RemindersContext);
  if (!reminders) throw new Error("There are no reminders outside of ReminderProvider.");
  return reminders;
}
