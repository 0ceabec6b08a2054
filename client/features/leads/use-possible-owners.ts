import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const PossibleOwners = graphql(`
  query PossibleOwners($search: String!) {
    users(filter: { search: $search, status: ACTIVE }, limit: 50) {
      items {
        id
        name
        role
      }
    }
  }
`);

const OwnerName = graphql(`
  query OwnerName($id: ID!) {
    user(id: $id) {
      id
      name
    }
  }
`);

/** Who may own leads: whoever is active and no viewer. The server has the last word. */
export function usePossibleOwners(search: string) {
  const { data, previousData, loading } = useQuery(PossibleOwners, { variables: { search } });
  const users = (data ?? previousData)?.users.items ?? [];
  return { owners: users.filter(({ role }) => role !== "VIEWER"), isLoading: loading };
}

/** What the user is called by whom an address narrows; empty until it is known. */
export function useOwnerName(id: string | null): string {
  const { data } = useQuery(OwnerName, { variables: { id: id ?? "" }, skip: id === null });
  return data?.user.name ?? "";
}
