import { lazy } from "react";

import { Dialog } from "../../ui/dialog";
import { useTranslation } from "../../ui/use-translation";
import type { DueReminder } from "./reminder-list";

const SnoozeForm = lazy(async () => ({ default: (await import("./snooze-form")).SnoozeForm }));

interface SnoozeDialogProps {
  /** The reminder to put off; null when there is none, and no dialog. */
  reminder: DueReminder | null;
  onSnoozed: (reminder: DueReminder) => void;
  onClose: () => void;
}

/** Asks until when. It stands beside the toasts and the bell's list, both of which go away while it is open. */
export function SnoozeDialog({ reminder, onSnoozed, onClose }: SnoozeDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("snooze.title")} opened={reminder !== null} onClose={onClose}>
      {reminder && <SnoozeForm reminder={reminder} onSnoozed={() => onSnoozed(reminder)} onCancel={onClose} />}
    </Dialog>
  );
}
