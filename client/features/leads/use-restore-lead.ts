import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { putBack, type Place } from "../../apollo/listed-records";
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

/** Brings a deleted lead back: at once to where it stood in the lists, and away again should the server refuse. */
export function useRestoreLead() {
  const [restore] = useMutation(RestoreLead);
  return useCallback(
    ({ id, version }: { id: string; version: number }, places: readonly Place[]) => {
      const lead = { __typename: "Lead" as const, id };
      return restore({
        variables: { input: { id } },
        // Its deletion was a version, too.
        optimisticResponse: { restoreLead: { ...lead, version: version + 2 } },
        update: (cache) => {
          putBack(cache, lead, places);
          invalidateLists(cache);
          // What was cancelled with it is to be done again.
          cache.modify({
            id: cache.identify(lead),
            fields: {
              followUps: (_, { INVALIDATE }) => INVALIDATE,
              nextFollowUp: (_, { INVALIDATE }) => INVALIDATE,
              activity: (_, { INVALIDATE }) => INVALIDATE,
            },
          });
        },
        onQueryUpdated: refetchAffected,
      });
    },
    [restore],
  );
}
