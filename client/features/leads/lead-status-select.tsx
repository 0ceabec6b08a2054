import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Group, Select } from "@mantine/core";
import { useState } from "react";

import { leadStatuses, type LeadStatus } from "../../../rules/lead-status";
import { canEditLead } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import { readProblem, type Problem } from "../../ui/problem";
import { problemWords } from "../../ui/problem-words";
import { useTranslation } from "../../ui/use-translation";
import { leadStatusLooks } from "./lead-status";
import { LeadStatusBadge } from "./lead-status-badge";
import { useChangeLeadStatus } from "./use-change-lead-status";

export const LeadStatusSelect_lead = graphql(`
  fragment LeadStatusSelect_lead on Lead {
    id
    status
    version
    convertedAt
    owner {
      id
    }
  }
`);

const StatusIcon = ({ status }: { status: LeadStatus }) => {
  const { Icon, color } = leadStatusLooks[status];
  return <Icon size={18} stroke={1.8} color={`var(--mantine-color-${color}-text)`} aria-hidden="true" />;
};

/** Where the lead stands; those who may change it do so here. */
export function LeadStatusSelect({ lead: ref }: { lead: FragmentType<typeof LeadStatusSelect_lead> }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const [problem, setProblem] = useState<Problem | null>(null);
  const changeLeadStatus = useChangeLeadStatus();
  const { data: lead, complete } = useFragment({ fragment: LeadStatusSelect_lead, from: ref });
  if (!complete) return null;
  if (!canEditLead(user, lead)) return <LeadStatusBadge status={lead.status} />;

  const change = (status: LeadStatus | null) => {
    if (!status || status === lead.status) return;
    setProblem(null);
    changeLeadStatus({ id: lead.id, status }, lead).catch((error: unknown) => setProblem(readProblem(error)));
  };

  return (
    <Select<LeadStatus>
      aria-label={t("lead.status")}
      value={lead.status}
      onChange={change}
      allowDeselect={false}
      error={problem && `${t("lead.statusFailed")}: ${Object.values(problemWords(t, problem)).join(" ")}`}
      errorProps={{ role: "alert" }}
      w={200}
      leftSection={<StatusIcon status={lead.status} />}
      data={leadStatuses.map((value) => ({ value, label: t(`leadStatus.${value}`) }))}
      renderOption={({ option }) => (
        <Group gap="xs" wrap="nowrap">
          <StatusIcon status={option.value} />
          {option.label}
        </Group>
      )}
    />
  );
}
