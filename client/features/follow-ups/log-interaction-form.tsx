import { Select, SimpleGrid, Stack, Switch, Text, Textarea, TextInput } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { followUpTypes, logInteractionRules, type FollowUpType } from "../../../rules/follow-up";
import { useCurrentUser } from "../../apollo/use-session";
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
import { suggestNextDue } from "./suggest-due";
import { useLogInteraction } from "./use-log-interaction";

interface LogInteractionFormProps {
  leadId: string;
  contacts: readonly { id: string; name: string }[];
  /** What it most likely was. */
  type: FollowUpType;
  contactId: string | null;
  onCancel: () => void;
  onLogged: () => void;
}

/** How did it go, and what comes next, of something that nobody planned: both are stored or neither. */
export function LogInteractionForm({ leadId, contacts, onCancel, onLogged, ...guess }: LogInteractionFormProps) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  const user = useCurrentUser();
  const logInteraction = useLogInteraction();

  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: {
      outcome: "",
      type: guess.type,
      contactId: guess.contactId,
      notes: "",
      hasNext: true,
      next: {
        type: guess.type,
        dueDatetime: toWallTime(suggestNextDue(tomorrowMorning(now, zone).toInstant(), now, zone)),
        remindBefore: user.remindBefore ?? [],
      },
    },
    rules: logInteractionRules,
    toInput: ({ outcome, type, contactId, notes, hasNext, next }) => ({
      leadId,
      outcome,
      type,
      contactId,
      notes: emptyToNull(notes),
      next: hasNext ? { ...next, dueDatetime: fromWallTime(next.dueDatetime, zone), contactId } : null,
    }),
    send: async (input) => {
      await logInteraction(input);
      const next = input.next && {
        step: t(`followUpType.${input.next.type}`),
        when: formats.moment(Temporal.Instant.from(input.next.dueDatetime), now),
      };
      showDone(t("log.done"), next ? t("complete.doneNext", next) : undefined);
      onLogged();
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
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <Select
            label={t("log.type")}
            data={followUpTypes.map((value) => ({ value, label: t(`followUpType.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps("type")}
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
        </SimpleGrid>
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
          submitLabel={form.values.hasNext ? t("log.submitNext") : t("log.submit")}
          isSending={isSending}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  );
}
