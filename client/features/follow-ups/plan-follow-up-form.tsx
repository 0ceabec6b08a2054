import { Select, Stack, Textarea } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { scheduleFollowUpRules, type FollowUpType } from "../../../rules/follow-up";
import { useCurrentUser } from "../../apollo/use-session";
import type { PlanButton_LeadFragment } from "../../generated/graphql";
import { useClock } from "../../ui/clock";
import { DialogActions } from "../../ui/dialog-actions";
import { emptyToNull } from "../../ui/empty-to-null";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { tomorrowMorning } from "../../ui/tomorrow-morning";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { fromWallTime, toWallTime } from "../../ui/wall-time";
import { StepFields } from "./step-fields";
import { useScheduleFollowUp } from "./use-schedule-follow-up";

interface PlanFollowUpFormProps {
  lead: PlanButton_LeadFragment;
  /** When it is to be, as far as that is known; tomorrow morning otherwise. */
  due?: Temporal.ZonedDateTime;
  onClose: () => void;
  onPlanned?: () => void;
}

const firstType: FollowUpType = "CALL";

export function PlanFollowUpForm({ lead, due, onClose, onPlanned }: PlanFollowUpFormProps) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  const user = useCurrentUser();
  const scheduleFollowUp = useScheduleFollowUp();
  const contacts = lead.contacts.items;

  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: {
      type: firstType,
      dueDatetime: toWallTime(due ?? tomorrowMorning(now, zone)),
      remindBefore: user.remindBefore ?? [],
      contactId: contacts.find(({ isPrimary }) => isPrimary)?.id ?? null,
      notes: "",
    },
    rules: scheduleFollowUpRules,
    toInput: ({ type, dueDatetime, remindBefore, contactId, notes }) => ({
      leadId: lead.id,
      type,
      dueDatetime: fromWallTime(dueDatetime, zone),
      remindBefore,
      contactId,
      notes: emptyToNull(notes),
    }),
    send: async (input) => {
      await scheduleFollowUp(input);
      const step = t(`followUpType.${input.type}`);
      showDone(t("plan.done", { step, when: formats.moment(Temporal.Instant.from(input.dueDatetime), now) }));
      onClose();
      onPlanned?.();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <StepFields
          type={form.getInputProps("type")}
          dueDatetime={form.getInputProps("dueDatetime")}
          remindBefore={form.getInputProps("remindBefore")}
        />
        {contacts.length > 0 && (
          <Select
            label={t("followUp.contact")}
            placeholder={t("followUp.noContact")}
            data={contacts.map(({ id, name }) => ({ value: id, label: name }))}
            clearable
            clearButtonProps={{ "aria-label": t("followUp.noContact") }}
            {...form.getInputProps("contactId")}
          />
        )}
        <Textarea label={t("followUp.notes")} autosize minRows={2} maxRows={8} {...form.getInputProps("notes")} />
        <DialogActions submitLabel={t("plan.submit")} isSending={isSending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
