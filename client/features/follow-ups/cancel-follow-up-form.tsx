import { Stack, Text } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { cancelFollowUpRules } from "../../../rules/follow-up";
import { useClock } from "../../ui/clock";
import { DialogActions } from "../../ui/dialog-actions";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import type { FollowUpFormProps } from "./follow-up-dialog";
import { useCancelFollowUp } from "./use-cancel-follow-up";

/** Asks before a follow-up is called off, which nothing takes back. */
export function CancelFollowUpForm({ followUp, onClose }: FollowUpFormProps) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const cancel = useCancelFollowUp();
  const { problem, isSending, submit } = useRuleForm({
    initialValues: {},
    rules: cancelFollowUpRules,
    toInput: () => ({ id: followUp.id }),
    send: async () => {
      await cancel(followUp);
      showDone(t("followUp.cancelled", { lead: followUp.lead.name }));
      onClose();
    },
  });
  const when = formats.moment(Temporal.Instant.from(followUp.dueDatetime), now);

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <Text>{t("followUp.cancelConsequence", { when })}</Text>
        <DialogActions
          submitLabel={t("followUp.cancel")}
          cancelLabel={t("followUp.keep")}
          isDangerous
          isSending={isSending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
