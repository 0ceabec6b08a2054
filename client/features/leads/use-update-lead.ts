import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { UpdateLeadInput } from "../../generated/graphql";
import { invalidateHistory } from "./invalidate-history";

const UpdateLead = graphql(`
  mutation UpdateLead($input: UpdateLeadInput!) {
    updateLead(input: $input) {
      id
      version
      updatedAt
      name
      company
      source
      notes
    }
  }
`);

/**
 * Changes a lead's texts. Without an optimistic answer: the field that was edited shows what was sent, and has it still when
 * it is refused.
 */
export function useUpdateLead() {
  const [update] = useMutation(UpdateLead);
  return useCallback(
    (input: UpdateLeadInput) =>
      update({
        variables: { input },
        update: (cache) => invalidateHistory(cache, input.id),
        onQueryUpdated: refetchAffected,
      }),
    [update],
  );
}
