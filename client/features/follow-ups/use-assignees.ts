import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const Assignees = graphql(`
  query Assignees($search: String!) {
    users(filter: { status: ACTIVE, search: $search }, limit: 50) {
      items {
        id
        name
        role
      }
    }
  }
`);

/** Who can be given follow-ups: whoever is active and is no viewer. The server has the last word. */
export function useAssignees(search: string) {
  const { data, previousData, loading } = useQuery(Assignees, { variables: { search } });
  const users = (data ?? previousData)?.users.items ?? [];
  return { assignees: users.filter(({ role }) => role !== "VIEWER"), isLoading: loading };
}
