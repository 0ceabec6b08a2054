import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const PossibleOwners = graphql(`
  query PossibleOwners($search: String!) {
    users(filter: { status: ACTIVE, search: $search }, limit: 50) {
      items {
        id
        name
        email
        role
      }
    }
  }
`);

/** Who can look after a lead: whoever is active and no viewer. The server has the last word. */
export function usePossibleOwners(search: string) {
  const { data, previousData, loading } = useQuery(PossibleOwners, { variables: { search } });
  const users = (data ?? previousData)?.users.items ?? [];
  return { owners: users.filter(({ role }) => role !== "VIEWER"), isLoading: loading };
}
