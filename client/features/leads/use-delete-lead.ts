import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

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

/** Deletes a lead. Without an optimistic answer: the page of the lead is left only once it is gone. */
export function useDeleteLead() {
  const [remove] = useMutation(DeleteLead);
  return useCallback(
    (id: string) =>
      remove({
        variables: { input: { id } },
        update: invalidateLists,
        onQueryUpdated: refetchAffected,
      }),
    [remove],
  );
}
