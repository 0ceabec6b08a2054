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

/** Changes a lead's texts. Without an optimistic answer: the open field shows what was typed until it is stored. */
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
