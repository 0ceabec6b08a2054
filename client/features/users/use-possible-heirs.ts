import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const PossibleHeirs = graphql(`
  query PossibleHeirs($search: String!) {
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

/** Who could take over from a user: whoever is active and may have leads. The server has the last word. */
export function usePossibleHeirs(userId: string, search: string) {
  const { data, previousData, loading } = useQuery(PossibleHeirs, { variables: { search } });
  const users = (data ?? previousData)?.users.items ?? [];
  return { heirs: users.filter(({ id, role }) => id !== userId && role !== "VIEWER"), isLoading: loading };
}
