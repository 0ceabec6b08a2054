import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { FollowUpItem } from "./follow-up-item";
import { invalidateFollowUps } from "./invalidate-follow-ups";

const RestoreFollowUp = graphql(`
  mutation RestoreFollowUp($input: RestoreFollowUpInput!) {
    restoreFollowUp(input: $input) {
      id
      version
    }
  }
`);

/** Brings a deleted follow-up back. Without an optimistic answer: where it stands is the server's to say. */
export function useRestoreFollowUp() {
  const [restore] = useMutation(RestoreFollowUp);
  return useCallback(
    ({ id, lead }: Pick<FollowUpItem, "id" | "lead">) =>
      restore({
        variables: { input: { id } },
        update: (cache) => invalidateFollowUps(cache, lead.id),
        onQueryUpdated: refetchAffected,
      }),
    [restore],
  );
}
