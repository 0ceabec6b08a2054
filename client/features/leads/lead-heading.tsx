import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Text, Title } from "@mantine/core";

import { updateLeadRules } from "../../../rules/lead";
import { canEditLead } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import { EditInPlace } from "../../ui/edit-in-place";
import { useTranslation } from "../../ui/use-translation";
import { useUpdateLead } from "./use-update-lead";

export const LeadHeading_lead = graphql(`
  fragment LeadHeading_lead on Lead {
    id
    version
    name
    company
    owner {
      id
    }
  }
`);

/** Who the lead is, and where they work; those who may change it do so here. */
export function LeadHeading({ lead: ref }: { lead: FragmentType<typeof LeadHeading_lead> }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const updateLead = useUpdateLead();
  const { data: lead, complete } = useFragment({ fragment: LeadHeading_lead, from: ref });
  if (!complete) return null;

  if (!canEditLead(user, lead)) {
    return (
      <>
        <Title order={1} className="foreign-text">
          <bdi>{lead.name}</bdi>
        </Title>
        {lead.company && (
          <Text c="dimmed" className="foreign-text">
            <bdi>{lead.company}</bdi>
          </Text>
        )}
      </>
    );
  }
  const shared = { record: lead, rules: updateLeadRules, save: updateLead };
  return (
    <>
      <EditInPlace
        {...shared}
        field="name"
        value={lead.name}
        label={t("lead.name")}
        invitation={t("lead.addName")}
        isHeading
      />
      <Text component="div" c="dimmed">
        <EditInPlace
          {...shared}
          field="company"
          value={lead.company}
          label={t("lead.company")}
          invitation={t("lead.addCompany")}
        />
      </Text>
    </>
  );
}
