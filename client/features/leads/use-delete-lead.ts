import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { leaveOut, type Place } from "../../apollo/listed-records";
import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateLists } from "./invalidate-lists";

const DeleteLead = graphql(`
  mutation DeleteLead($input: DeleteLeadInput!) {
    deleteLead(input: $input) {
      id
    }
  }
`);

/**
 * Deletes a lead, and resolves to where it stood, for whoever brings it back. Without an optimistic answer: the page of the
 * lead is left only once it is gone.
 */
export function useDeleteLead() {
  const [remove] = useMutation(DeleteLead);
  return useCallback(
    async (id: string) => {
      const places: Place[] = [];
      await remove({
        variables: { input: { id } },
        update: (cache) => {
          places.push(...leaveOut(cache, { __typename: "Lead", id }, "leads"));
          invalidateLists(cache);
        },
        onQueryUpdated: refetchAffected,
      });
      return places;
    },
    [remove],
  );
}
