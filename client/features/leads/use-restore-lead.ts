import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateLists } from "./invalidate-lists";

const RestoreLead = graphql(`
  mutation RestoreLead($input: RestoreLeadInput!) {
    restoreLead(input: $input) {
      id
      version
    }
  }
`);

/** Brings a deleted lead back, with what was cancelled with it. */
export function useRestoreLead() {
  const [restore] = useMutation(RestoreLead);
  return useCallback(
    (id: string) =>
      restore({
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
    [restore],
  );
}
