import { createContext, useCallback, useContext, useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { readProblem } from "../../ui/problem";
import { showFailure } from "../../ui/show-toast";
import type { DueReminder, ReminderList } from "./reminder-list";
import { useAcknowledgeReminder } from "./use-acknowledge-reminder";
import { useLiveReminders } from "./use-live-reminders";

interface Reminders {
  list: ReminderList;
  acknowledge: (reminder: DueReminder) => void;
  /** Puts the toast away; the reminder stays due. */
  dismiss: (id: string) => void;
  dismissSummary: () => void;
}

const RemindersContext = createContext<Reminders | null>(null);

/** Listens for what falls due for as long as somebody is signed in. */
export function ReminderProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [list, dispatch] = useLiveReminders();
  const acknowledgeReminder = useAcknowledgeReminder();

  const acknowledge = useCallback(
    (reminder: DueReminder) => {
      dispatch({ type: "cleared", id: reminder.id });
      acknowledgeReminder(reminder.id).catch((error: unknown) => {
        dispatch({ type: "due", reminder });
        dispatch({ type: "quiet" });
        showFailure(t("reminder.acknowledgeFailed"), readProblem(error).message || t("problem.unreachable"));
      });
    },
    [acknowledgeReminder, dispatch, t],
  );

  const reminders = useMemo(
    () => ({
      list,
      acknowledge,
      dismiss: (id: string) => dispatch({ type: "dismissed", id }),
      dismissSummary: () => dispatch({ type: "summaryDismissed" }),
    }),
    [list, acknowledge, dispatch],
  );
  return <RemindersContext value={reminders}>{children}</RemindersContext>;
}

export function useReminders(): Reminders {
  const reminders = useContext(RemindersContext);
  if (!reminders) throw new Error("There are no reminders outside of ReminderProvider.");
  return reminders;
}
