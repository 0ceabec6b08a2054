import { useLazyQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

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

/** The way to further pages of a lead's history, which join the first in the cache. */
export function useMoreHistory() {
  const [load, { loading }] = useLazyQuery(MoreHistory, { fetchPolicy: "network-only" });
  return { isLoading: loading, loadPage: (id: string, page: number) => load({ variables: { id, page } }) };
}
