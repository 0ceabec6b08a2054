import type { ApolloCache } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";

const DeleteLead = graphql(`
  mutation DeleteLead($input: DeleteLeadInput!) {
    deleteLead(input: $input) {
      id
    }
  }
`);

const RestoreLead = graphql(`
  mutation RestoreLead($input: RestoreLeadInput!) {
    restoreLead(input: $input) {
      id
      version
    }
  }
`);

/** A lead goes, and comes back, with its follow-ups: every list that may hold either is asked anew. */
function invalidateLists(cache: ApolloCache): void {
  cache.modify({
    fields: {
      leads: (_, { INVALIDATE }) => INVALIDATE,
      followUps: (_, { INVALIDATE }) => INVALIDATE,
      dashboard: (_, { INVALIDATE }) => INVALIDATE,
    },
  });
}

/** Deletes a lead, and brings it back. Without an optimistic answer: the page of the lead is left only once it is gone. */
export function useDeleteLead() {
  const [sendDelete] = useMutation(DeleteLead);
  const [sendRestore] = useMutation(RestoreLead);

  const deleteLead = useCallback(
    (id: string) =>
      sendDelete({
        variables: { input: { id } },
        update: invalidateLists,
        onQueryUpdated: refetchAffected,
      }),
    [sendDelete],
  );
  const restoreLead = useCallback(
    (id: string) =>
      sendRestore({
        variables: { input: { id } },
        update: (cache) => {
          invalidateLists(cache);
          // What was cancelled with it is to be done again.
          cache.modify({
            id: cache.identify({ __typename: "Lead", id }),
            fields: {
              followUps: (_, { INVALIDATE }) => INVALIDATE,
              nextFollowUp: (_, { INVALIDATE }) => INVALIDATE,
              activity: (_, { INVALIDATE }) => INVALIDATE,
            },
          });
        },
        onQueryUpdated: refetchAffected,
      }),
    [sendRestore],
  );
  return { deleteLead, restoreLead };
}
