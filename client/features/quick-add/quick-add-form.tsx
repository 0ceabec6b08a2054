import { Stack, TextInput } from "@mantine/core";
import { useMemo, useRef, useState } from "react";

import type { CreateLeadInput, ScheduleFollowUpInput } from "../../generated/graphql";
import { useClock } from "../../ui/clock";
import { DialogActions } from "../../ui/dialog-actions";
import { emptyToNull } from "../../ui/empty-to-null";
import { readProblem } from "../../ui/problem";
import { ProblemAlert } from "../../ui/problem-alert";
import { showDone } from "../../ui/show-toast";
import { useRuleForm } from "../../ui/use-rule-form";
import { useTranslation } from "../../ui/use-translation";
import { decideContact, decideLead, type FoundLead, type Meant } from "./decide-lead";
import { isDayFirst } from "./is-day-first";
import { LeadChoice } from "./lead-choice";
import { lineRules } from "./line-rules";
import { parseLine, type Draft } from "./parse-line";
import { QuickAddPreview } from "./quick-add-preview";
import { useLeadSearch } from "./use-lead-search";

export interface QuickAddFormProps {
  /** Leads and follow-ups are stored by other features. */
  createLead: (input: CreateLeadInput) => Promise<{ id: string }>;
  scheduleFollowUp: (input: ScheduleFollowUpInput) => Promise<unknown>;
  onClose: () => void;
}

/** One line says what to do, with whom and when; what it means stands below before it is stored. */
export function QuickAddForm({ createLead, scheduleFollowUp, onClose }: QuickAddFormProps) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const read = useReader();
  const [choice, setChoice] = useState<{ name: string; meant: Meant } | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  // When the lead is stored and its follow-up refused, trying again must not store the lead twice.
  const stored = useRef<{ name: string; id: string }>(null);

  const { form, problem, isSending, submit } = useRuleForm({
    initialValues: { line: "" },
    rules: useMemo(() => lineRules(read, t("quickAdd.forWhom")), [read, t]),
    toInput: (values) => values,
    send: async ({ line }) => {
      const sent = read(line);
      const target = meant ?? decideLead(sent.name, await find(sent.name));
      // Who has not seen yet that it would be a new lead, or one of several, is shown it first.
      if (target.kind === "several" || (target.kind === "new" && !meant)) return setIsAsking(true);
      await store(sent, target);
      const step = t(`followUpType.${sent.type}`);
      showDone(t("plan.done", { step, when: formats.moment(sent.due.toInstant(), now) }));
      onClose();
    },
    fieldOf: () => "line",
  });

  const draft = useMemo(() => read(form.values.line), [read, form.values.line]);
  const { found, find, error } = useLeadSearch(draft.name);
  const meant = choice?.name === draft.name ? choice.meant : found && decideLead(draft.name, found);

  const leadFor = async ({ name }: Draft, target: Meant): Promise<string> => {
    if (target.kind === "lead") return target.lead.id;
    if (stored.current?.name !== name) stored.current = { name, id: (await createLead({ name })).id };
    return stored.current.id;
  };
  const store = async (sent: Draft, target: Meant) =>
    scheduleFollowUp({
      leadId: await leadFor(sent, target),
      contactId: target.kind === "lead" ? decideContact(sent.name, target.lead) : null,
      type: sent.type,
      dueDatetime: sent.due.toString({ timeZoneName: "never" }),
      notes: emptyToNull(sent.notes),
    });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemAlert problem={problem ?? (error ? readProblem(error) : null)} />
        <TextInput
          label={t("quickAdd.label")}
          placeholder={t("quickAdd.example")}
          description={t("quickAdd.help")}
          size="md"
          maxLength={1_000}
          autoComplete="off"
          autoFocus
          data-autofocus
          {...form.getInputProps("line")}
        />
        {form.values.line.trim() !== "" && (
          <>
            <QuickAddPreview draft={draft} meant={meant} />
            {found && meant && isToBeChosen(draft, found) && (
              <LeadChoice
                name={draft.name}
                leads={found}
                meant={meant}
                error={isAsking && meant.kind === "several" ? t("quickAdd.choose") : null}
                onChoose={(chosen) => setChoice({ name: draft.name, meant: chosen })}
              />
            )}
          </>
        )}
        <DialogActions
          submitLabel={t(meant?.kind === "new" ? "quickAdd.submitNew" : "quickAdd.submit")}
          isSending={isSending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

/** Only a name that is exactly one lead's asks no question. */
const isToBeChosen = ({ name }: Draft, found: readonly FoundLead[]): boolean => {
  const decided = decideLead(name, found);
  return found.length > 0 && !(decided.kind === "lead" && decided.isExact);
};

/** Reads a line by the user's clock and language. */
function useReader(): (line: string) => Draft {
  const { i18n } = useTranslation();
  const { now, zone } = useClock();
  const { language } = i18n;
  return useMemo(() => {
    const surroundings = { now, zone, language: language.split("-")[0] ?? language, isDayFirst: isDayFirst(language) };
    return (line: string) => parseLine(line, surroundings);
  }, [now, zone, language]);
}
