import { useQuery } from "@apollo/client/react";
import { useState } from "react";

import { graphql } from "../../generated/gql";

const LeadsWithoutStep = graphql(`
  query LeadsWithoutStep($ownerId: ID!, $page: Int!) {
    leads(
      filter: { ownerId: $ownerId, status: [NEW, INTERESTED], hasNextFollowUp: false }
      sort: { by: CREATED, direction: ASC }
      page: $page
      limit: 10
    ) {
      total
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

/** The open leads of somebody that nothing is planned for, those that wait longest first, page by page. */
export function useLeadsWithoutStep(ownerId: string) {
  const [page, setPage] = useState(1);
  const { data, previousData } = useQuery(LeadsWithoutStep, { variables: { ownerId, page } });
  const leads = (data ?? previousData)?.leads;
  const lastPage = leads ? Math.max(1, Math.ceil(leads.total / leads.limit)) : page;
  // What was planned is gone from the list, and with the last of a page the page.
  if (data && page > lastPage) setPage(lastPage);
  return { leads, page, setPage };
}
