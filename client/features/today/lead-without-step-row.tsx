import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Anchor, Text } from "@mantine/core";
import { useId, type ReactNode } from "react";
import { Link } from "react-router";
import { Temporal } from "temporal-polyfill";

import { graphql } from "../../generated/gql";
import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import classes from "./lead-without-step-row.module.css";

export const LeadWithoutStepRow_lead = graphql(`
  fragment LeadWithoutStepRow_lead on Lead {
    id
    name
    company
    status
    createdAt
  }
`);

interface LeadWithoutStepRowProps {
  lead: FragmentType<typeof LeadWithoutStepRow_lead>;
  /** It has a next step since a moment ago. */
  isPlanned: boolean;
  /** The way to plan one; it is described by the element with this id, which names the lead. */
  renderAction: (describedBy: string) => ReactNode;
}

/** An open lead that nothing is planned for. */
export function LeadWithoutStepRow({ lead: ref, isPlanned, renderAction }: LeadWithoutStepRowProps) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const nameId = useId();
  const { data: lead, complete } = useFragment({ fragment: LeadWithoutStepRow_lead, from: ref });
  if (!complete) return null;
  return (
    <div role="listitem" className={classes["row"]} data-done={isPlanned || undefined} data-testid="lead-without-step">
      <div id={nameId}>
        <Text className={`${classes["name"]} foreign-text`}>
          <Anchor component={Link} to={`/leads/${lead.id}`} fw={600} c="bright">
            <bdi>{lead.name}</bdi>
          </Anchor>
          {lead.company && (
            <Text component="span" c="dimmed" fz="sm" className={classes["company"]}>
              <bdi>{lead.company}</bdi>
            </Text>
          )}
        </Text>
        <Text fz="sm" c="dimmed">
          {isPlanned
            ? t("today.planned")
            : t("today.idle", {
                status: t(`leadStatus.${lead.status}`),
                since: formats.relative(Temporal.Instant.from(lead.createdAt), now).toLocaleLowerCase(),
              })}
        </Text>
      </div>
      {renderAction(nameId)}
    </div>
  );
}
