import { Stack, Switch, Text, Textarea, TextInput } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { completeFollowUpRules } from "../../../rules/follow-up";
import { useCurrentUser } from "../../apollo/use-session";
import type { CompleteButton_FollowUpFragment } from "../../generated/graphql";
import { useClock } from "../../ui/clock";
import { DialogActions } from "../../ui/dialog-actions";
import { emptyToNull } from "../../ui/empty-to-null";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { fromWallTime, toWallTime } from "../../ui/wall-time";
import { StepFields } from "./step-fields";
import { suggestNextDue } from "./suggest-due";
import { useCompleteFollowUp } from "./use-complete-follow-up";

interface CompleteFollowUpFormProps {
  followUp: Omit<CompleteButton_FollowUpFragment, " $fragmentName">;
  onCancel: () => void;
  onCompleted: () => void;
}

/** How did it go, and what comes next: one form, one step, both stored or neither. */
export function CompleteFollowUpForm({ followUp, onCancel, onCompleted }: CompleteFollowUpFormProps) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  const user = useCurrentUser();
  const completeFollowUp = useCompleteFollowUp();
  const suggestion = suggestNextDue(Temporal.Instant.from(followUp.dueDatetime), now, zone);
  // The next one stays with whoever has this one, where the caller may decide that; then they may read this, too.
  const remindBefore = followUp.assignedTo.remindBefore ?? user.remindBefore ?? [];

  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: {
      outcome: "",
      notes: followUp.notes ?? "",
      hasNext: true,
      next: { type: followUp.type, dueDatetime: toWallTime(suggestion), remindBefore },
    },
    rules: completeFollowUpRules,
    toInput: ({ outcome, notes, hasNext, next }) => ({
      id: followUp.id,
      outcome,
      notes: notes === (followUp.notes ?? "") ? undefined : emptyToNull(notes),
      next: hasNext
        ? { ...next, dueDatetime: fromWallTime(next.dueDatetime, zone), contactId: followUp.contact?.id }
        : null,
    }),
    send: async (input) => {
      await completeFollowUp(input, { leadId: followUp.lead.id, notes: followUp.notes, version: followUp.version });
      const next = input.next && {
        step: t(`followUpType.${input.next.type}`),
        when: formats.moment(Temporal.Instant.from(input.next.dueDatetime), now),
      };
      showDone(t("complete.done"), next ? t("complete.doneNext", next) : undefined);
      onCompleted();
    },
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <TextInput
          label={t("complete.outcome")}
          placeholder={t("complete.outcomeExample")}
          required
          autoFocus
          data-autofocus
          autoComplete="off"
          {...form.getInputProps("outcome")}
        />
        <Textarea label={t("complete.notes")} autosize minRows={2} maxRows={8} {...form.getInputProps("notes")} />
        <Switch label={t("complete.planNext")} mt="xs" {...form.getInputProps("hasNext", { type: "checkbox" })} />
        {form.values.hasNext ? (
          <StepFields
            type={form.getInputProps("next.type")}
            dueDatetime={form.getInputProps("next.dueDatetime")}
            remindBefore={form.getInputProps("next.remindBefore")}
          />
        ) : (
          <Text fz="sm" c="dimmed">
            {t("complete.noNext")}
          </Text>
        )}
        <DialogActions
          submitLabel={form.values.hasNext ? t("complete.submitNext") : t("complete.submit")}
          isSending={isSending}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  );
}
