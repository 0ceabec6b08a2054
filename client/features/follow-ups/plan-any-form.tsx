import { useFragment } from "@apollo/client/react";
import { Button, Group, Loader, Stack } from "@mantine/core";
import type { FragmentType } from "@apollo/client";
import { useState } from "react";
import type { Temporal } from "temporal-polyfill";

import { useCurrentUser } from "../../apollo/use-session";
import { ProblemAlert } from "../../ui/problem-alert";
import { readProblem } from "../../ui/problem";
import { useTranslation } from "../../ui/use-translation";
import { LeadSelect } from "./lead-select";
import { PlanButton_lead } from "./plan-button";
import { PlanFollowUpForm } from "./plan-follow-up-form";
import { useLeadToPlan } from "./use-lead-to-plan";

interface PlanAnyFormProps {
  due?: Temporal.ZonedDateTime;
  onClose: () => void;
}

/** With which lead, and then what is planned with it. */
export function PlanAnyForm({ due, onClose }: PlanAnyFormProps) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const [leadId, setLeadId] = useState<string | null>(null);
  const { lead, error } = useLeadToPlan(leadId);
  return (
    <Stack gap="md">
      <LeadSelect
        label={t("followUp.lead")}
        placeholder={t("followUp.leadHint")}
        required
        data-autofocus
        value={leadId}
        onChange={setLeadId}
        allowDeselect={false}
        // A rep plans on their own leads only.
        ownerId={user.role === "REP" ? user.id : null}
      />
      {error && <ProblemAlert problem={readProblem(error)} />}
      {leadId && !lead && !error && <Loader mx="auto" aria-label={t("loading")} />}
      {leadId && lead && <PlanForLead key={leadId} lead={lead} due={due} onClose={onClose} />}
      {!leadId && (
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function PlanForLead({ lead: ref, ...props }: PlanAnyFormProps & { lead: FragmentType<typeof PlanButton_lead> }) {
  const { data: lead, complete } = useFragment({ fragment: PlanButton_lead, from: ref });
  return complete ? <PlanFollowUpForm lead={lead} {...props} /> : null;
}
