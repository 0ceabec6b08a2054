import { Stack } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { snoozeReminderRules } from "../../../rules/reminder";
import { useClock } from "../../ui/clock";
import { DateTimeField } from "../../ui/date-time-field";
import { DialogActions } from "../../ui/dialog-actions";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { tomorrowMorning } from "../../ui/tomorrow-morning";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { fromWallTime, toWallTime } from "../../ui/wall-time";
import type { DueReminder } from "./reminder-list";
import { useSnoozeReminder } from "./use-snooze-reminder";

interface SnoozeFormProps {
  reminder: DueReminder;
  onSnoozed: () => void;
  onCancel: () => void;
}

/** Until when a reminder is put off, to the minute. */
export function SnoozeForm({ reminder: { id }, onSnoozed, onCancel }: SnoozeFormProps) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  const snoozeReminder = useSnoozeReminder();

  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { until: toWallTime(tomorrowMorning(now, zone)) },
    rules: snoozeReminderRules,
    toInput: ({ until }) => ({ id, until: fromWallTime(until, zone) }),
    send: async (input) => {
      await snoozeReminder(input);
      showDone(t("snooze.done", { when: formats.near(Temporal.Instant.from(input.until), now) }));
      onSnoozed();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <DateTimeField label={t("snooze.until")} {...form.getInputProps("until")} />
        <DialogActions submitLabel={t("snooze.action")} isSending={isSending} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
