import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Text } from "@mantine/core";

import { isOpenStatus } from "../../../rules/follow-up-status";
import { graphql } from "../../generated/gql";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { LeadFollowUpItem } from "./lead-follow-up-item";

export const LeadFollowUps_lead = graphql(`
  fragment LeadFollowUps_lead on Lead {
    id
    followUps(limit: 50) {
      total
      items {
        id
        status
        dueDatetime
        ...LeadFollowUpItem_followUp
      }
    }
  }
`);

/** A lead's follow-ups: first what is still to be done, the soonest on top, then what has been, the latest on top. */
export function LeadFollowUps({ lead: ref }: { lead: FragmentType<typeof LeadFollowUps_lead> }) {
  const { t } = useTranslation();
  const { data: lead, complete } = useFragment({
    fragment: LeadFollowUps_lead,
    fragmentName: "LeadFollowUps_lead",
    from: ref,
  });
  if (!complete) return null;
  const { items, total } = lead.followUps;
  if (items.length === 0) return <Text c="dimmed">{t("followUp.none")}</Text>;

  const open = items.filter(({ status }) => isOpenStatus(status)).toReversed();
  const past = items.filter(({ status }) => !isOpenStatus(status));
  return (
    <>
      <Surface list role="list">
        {[...open, ...past].map((followUp) => (
          <LeadFollowUpItem key={followUp.id} followUp={followUp} />
        ))}
      </Surface>
      {total > items.length && (
        <Text fz="sm" c="dimmed">
          {t("followUp.latestOnly", { count: items.length })}
        </Text>
      )}
    </>
  );
}
