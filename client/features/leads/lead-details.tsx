import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Temporal } from "temporal-polyfill";

import { updateLeadRules } from "../../../rules/lead";
import { canEditLead } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import { useClock } from "../../ui/clock";
import { EditInPlace } from "../../ui/edit-in-place";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import classes from "./lead-details.module.css";
import { LeadOwner } from "./lead-owner";
import { useUpdateLead } from "./use-update-lead";

export const LeadDetails_lead = graphql(`
  fragment LeadDetails_lead on Lead {
    id
    version
    source
    notes
    createdAt
    convertedAt
    owner {
      id
    }
    ...LeadOwner_lead
  }
`);

export function LeadDetails({ lead: ref }: { lead: FragmentType<typeof LeadDetails_lead> }) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const updateLead = useUpdateLead();
  const { now, formats } = useClock();
  const { data: lead, complete } = useFragment({
    fragment: LeadDetails_lead,
    fragmentName: "LeadDetails_lead",
    from: ref,
  });
  if (!complete) return null;
  const moment = (time: string) => formats.moment(Temporal.Instant.from(time), now);
  const canEdit = canEditLead(user, lead);
  const shared = { record: lead, rules: updateLeadRules, save: updateLead };
  return (
    <Surface>
      <dl className={classes["details"]}>
        <Detail term={t("lead.owner")}>
          <LeadOwner lead={lead} />
        </Detail>
        {(canEdit || lead.source) && (
          <Detail term={t("lead.source")}>
            {canEdit ? (
              <EditInPlace
                {...shared}
                field="source"
                value={lead.source}
                label={t("lead.source")}
                invitation={t("lead.addSource")}
              />
            ) : (
              lead.source
            )}
          </Detail>
        )}
        <Detail term={t("lead.since")}>{moment(lead.createdAt)}</Detail>
        {lead.convertedAt && <Detail term={t("lead.convertedAt")}>{moment(lead.convertedAt)}</Detail>}
        {(canEdit || lead.notes) && (
          <Detail term={t("lead.notes")}>
            {canEdit ? (
              <EditInPlace
                {...shared}
                field="notes"
                value={lead.notes}
                label={t("lead.notes")}
                invitation={t("lead.addNotes")}
                isLong
              />
            ) : (
              lead.notes
            )}
          </Detail>
        )}
      </dl>
    </Surface>
  );
}

const Detail = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <Text component="dt" fz="sm" c="dimmed">
      {term}
    </Text>
    <Text component="dd" m={0} className={`${classes["value"]} foreign-text`} dir="auto">
      {children}
    </Text>
  </div>
);
