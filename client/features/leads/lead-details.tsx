import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Temporal } from "temporal-polyfill";

import { graphql } from "../../generated/gql";
import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";
import classes from "./lead-details.module.css";

export const LeadDetails_lead = graphql(`
  fragment LeadDetails_lead on Lead {
    id
    source
    notes
    createdAt
    convertedAt
    owner {
      id
      name
    }
  }
`);

export function LeadDetails({ lead: ref }: { lead: FragmentType<typeof LeadDetails_lead> }) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const { data: lead, complete } = useFragment({ fragment: LeadDetails_lead, from: ref });
  if (!complete) return null;
  const moment = (time: string) => formats.moment(Temporal.Instant.from(time), now);
  return (
    <Surface>
      <dl className={classes["details"]}>
        <Detail term={t("lead.owner")}>{lead.owner.name}</Detail>
        {lead.source && <Detail term={t("lead.source")}>{lead.source}</Detail>}
        <Detail term={t("lead.since")}>{moment(lead.createdAt)}</Detail>
        {lead.convertedAt && <Detail term={t("lead.convertedAt")}>{moment(lead.convertedAt)}</Detail>}
        {lead.notes && <Detail term={t("lead.notes")}>{lead.notes}</Detail>}
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
