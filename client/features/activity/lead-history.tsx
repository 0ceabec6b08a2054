import type { FragmentType } from "@apollo/client";
import { useFragment, useLazyQuery } from "@apollo/client/react";

import { History } from "./history";
import { graphql } from "../../generated/gql";
import { Section } from "../../ui/section";
import { showProblem } from "../../ui/show-toast";
import { useTranslation } from "../../ui/use-translation";

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

const MoreHistory = graphql(`
  query MoreHistory($id: ID!, $page: Int!) {
    lead(id: $id) {
      id
      activity(page: $page) {
        total
        limit
        items {
          id
          ...HistoryEntry_activity
        }
      }
    }
  }
`);

/** The lead's history; further pages join the first in the cache. */
export function LeadHistory({ lead: ref }: { lead: FragmentType<typeof LeadHistory_lead> }) {
  const { t } = useTranslation();
  const [loadPage, { loading }] = useLazyQuery(MoreHistory, { fetchPolicy: "network-only" });
  const { data: lead, complete } = useFragment({
    fragment: LeadHistory_lead,
    fragmentName: "LeadHistory_lead",
    from: ref,
  });
  if (!complete) return null;
  const { items, total, limit } = lead.activity;

  const showMore = () => {
    const page = Math.floor(items.length / limit) + 1;
    loadPage({ variables: { id: lead.id, page } }).catch((error: unknown) =>
      showProblem(t("activity.moreFailed"), error),
    );
  };

  return (
    <Section title={t("activity.title")}>
      <History entries={items} onShowMore={total > items.length ? showMore : undefined} isLoadingMore={loading} />
    </Section>
  );
}
