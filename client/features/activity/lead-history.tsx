import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";

import { History } from "./history";
import { graphql } from "../../generated/gql";
import { Section } from "../../ui/section";
import { showProblem } from "../../ui/show-toast";
import { useTranslation } from "../../ui/use-translation";
import { useMoreHistory } from "./use-more-history";

export const LeadHistory_lead = graphql(`
  fragment LeadHistory_lead on Lead {
    id
    activity {
      total
      limit
      items {
        id
        ...HistoryEntry_activity
      }
    }
  }
`);

/** The lead's history, as many pages of it as were asked for. */
export function LeadHistory({ lead: ref }: { lead: FragmentType<typeof LeadHistory_lead> }) {
  const { t } = useTranslation();
  const { loadPage, isLoading } = useMoreHistory();
  const { data: lead, complete } = useFragment({
    fragment: LeadHistory_lead,
    fragmentName: "LeadHistory_lead",
    from: ref,
  });
  if (!complete) return null;
  const { items, total, limit } = lead.activity;

  const showMore = () => {
    const page = Math.floor(items.length / limit) + 1;
    loadPage(lead.id, page).catch((error: unknown) => showProblem(t("activity.moreFailed"), error));
  };

  return (
    <Section title={t("activity.title")}>
      <History entries={items} onShowMore={total > items.length ? showMore : undefined} isLoadingMore={isLoading} />
    </Section>
  );
}
