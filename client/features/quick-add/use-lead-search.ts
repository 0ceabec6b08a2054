import { useApolloClient, useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useCallback } from "react";

import { ownerOfPlannableLeads } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import type { FoundLead } from "./decide-lead";

/** More than these to choose from, and the name was too short. */
const MOST_FOUND = 6;
const TYPING_PAUSE_MS = 200;

const QuickAddLeads = graphql(`
  query QuickAddLeads($search: String!, $ownerId: ID, $limit: Int!) {
    leads(filter: { search: $search, ownerId: $ownerId }, limit: $limit) {
      items {
        id
        name
        company
        contacts(limit: 20) {
          items {
            id
            name
            isPrimary
          }
        }
      }
    }
  }
`);

/** Looks for a name among the leads that the user may plan for; `found` is null until it is known for this very name. */
export function useLeadSearch(name: string) {
  const client = useApolloClient();
  const ownerId = ownerOfPlannableLeads(useCurrentUser());
  const [settled] = useDebouncedValue(name, TYPING_PAUSE_MS);
  const { data, loading, error } = useQuery(QuickAddLeads, {
    variables: { search: settled, ownerId, limit: MOST_FOUND },
    skip: settled === "",
    // Somebody may have added the lead since it was last looked for.
    fetchPolicy: "cache-and-network",
  });

  /** Whoever presses Enter at once need not wait until the typing has paused. */
  const find = useCallback(
    async (search: string): Promise<readonly FoundLead[]> => {
      if (search === "") return [];
      const answer = await client.query({
        query: QuickAddLeads,
        variables: { search, ownerId, limit: MOST_FOUND },
        fetchPolicy: "network-only",
      });
      return answer.data?.leads.items ?? [];
    },
    [client, ownerId],
  );

  if (name === "") return { found: [], find, error: undefined };
  const isKnown = settled === name && !loading && data !== undefined;
  return { found: isKnown ? data.leads.items : null, find, error };
}
