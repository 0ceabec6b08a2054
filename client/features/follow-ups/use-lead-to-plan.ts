import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const LeadToPlan = graphql(`
  query LeadToPlan($id: ID!) {
    lead(id: $id) {
      id
      ...PlanButton_lead
    }
  }
`);

/** A lead as far as it must be known to plan something with it, once one is chosen. */
export function useLeadToPlan(id: string | null) {
  const { data, error } = useQuery(LeadToPlan, { variables: { id: id ?? "" }, skip: !id });
  return { lead: data?.lead, error };
}
