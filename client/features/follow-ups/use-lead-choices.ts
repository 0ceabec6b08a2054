import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const LeadChoices = graphql(`
  query LeadChoices($filter: LeadFilter) {
    leads(filter: $filter, limit: 20) {
      items {
        id
        name
        company
      }
    }
  }
`);

const LeadName = graphql(`
  query LeadName($id: ID!) {
    lead(id: $id) {
      id
      name
    }
  }
`);

/** Leads by what is typed; those of one owner when there is one. */
export function useLeadChoices(search: string, ownerId: string | null) {
  const { data, previousData, loading } = useQuery(LeadChoices, {
    variables: { filter: { search: search.trim() === "" ? null : search, ownerId } },
  });
  return { leads: (data ?? previousData)?.leads.items ?? [], isLoading: loading };
}

/** What a lead is called that is known by its id alone, as from an address. */
export function useLeadName(id: string | null): string | undefined {
  const { data } = useQuery(LeadName, { variables: { id: id ?? "" }, skip: !id });
  return id ? data?.lead.name : undefined;
}
