import { Stack } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { updateFollowUpRules } from "../../../rules/follow-up";
import { useClock } from "../../ui/clock";
import { DateTimeField } from "../../ui/date-time-field";
import { DialogActions } from "../../ui/dialog-actions";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { fromWallTime, toWallTime } from "../../ui/wall-time";
import type { FollowUpFormProps } from "./follow-up-dialog";
import { atSameTimeOn } from "./reschedule-times";
import { useUpdateFollowUp } from "./use-update-follow-up";

/** To which day and time a follow-up is moved, to the minute. */
export function RescheduleForm({ followUp, onClose }: FollowUpFormProps) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  const updateFollowUp = useUpdateFollowUp();
  const due = Temporal.Instant.from(followUp.dueDatetime);
  const tomorrow = now.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  const first = Temporal.Instant.compare(due, now) > 0 ? due : atSameTimeOn(tomorrow, due, zone);

  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { dueDatetime: toWallTime(first.toZonedDateTimeISO(zone)) },
    rules: updateFollowUpRules,
    toInput: ({ dueDatetime }) => ({
      id: followUp.id,
      version: followUp.version,
      dueDatetime: fromWallTime(dueDatetime, zone),
    }),
    send: async (input) => {
      // Not shown before it is stored: where it moves, this form would go with it, and with the form a refusal.
      await updateFollowUp(input, followUp.lead.id);
      const when = formats.moment(Temporal.Instant.from(input.dueDatetime), now);
      showDone(t("reschedule.done", { lead: followUp.lead.name, when }));
      onClose();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <DateTimeField label={t("followUp.due")} {...form.getInputProps("dueDatetime")} />
        <DialogActions submitLabel={t("reschedule.submit")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
