import { useQuery } from "@apollo/client/react";
import { useState } from "react";

import { question, useAskedAhead } from "../../apollo/ask-ahead";
import { useLiveList } from "../../apollo/use-live-list";
import { graphql } from "../../generated/gql";
import type { LeadFilter, LeadSort } from "../../generated/graphql";

const LeadsWithoutStep = graphql(`
  query LeadsWithoutStep($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {
    leads(filter: $filter, sort: $sort, page: $page, limit: 20) {
      total
      totalIsCapped
      limit
      items {
        id
        createdAt
        ...LeadWithoutStepRow_lead
        ...PlanButton_lead
      }
    }
  }
`);

const openWithoutStep: LeadFilter = { status: ["NEW", "INTERESTED"], hasNextFollowUp: false };
const oldestFirst: LeadSort = { by: "CREATED", direction: "ASC" };

const variablesOf = (ownerId: string, page: number) => ({
  filter: { ...openWithoutStep, ownerId },
  sort: oldestFirst,
  page,
});

/** What is asked first for the leads of somebody. */
export const askLeadsWithoutStep = (ownerId: string) => question(LeadsWithoutStep, variablesOf(ownerId, 1));

/** The open leads of somebody that nothing is planned for, those that wait longest first, page by page. */
export function useLeadsWithoutStep(ownerId: string) {
  const [page, setPage] = useState(1);
  const { data, previousData, observable } = useQuery(LeadsWithoutStep, {
    variables: variablesOf(ownerId, page),
    ...useAskedAhead(LeadsWithoutStep),
  });
  useLiveList(observable, { of: "Lead" });
  const leads = (data ?? previousData)?.leads;
  const lastPage = leads ? Math.max(1, Math.ceil(leads.total / leads.limit)) : page;
  // What was planned is gone from the list, and with the last of a page the page.
  if (data && page > lastPage) setPage(lastPage);
  return { leads, page, setPage };
}
