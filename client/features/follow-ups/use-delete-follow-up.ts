import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { FollowUpItem } from "./follow-up-item";
import { invalidateFollowUps } from "./invalidate-follow-ups";
import { leaveOutFollowUp } from "./leave-out-follow-up";

const DeleteFollowUp = graphql(`
  mutation DeleteFollowUp($input: DeleteFollowUpInput!) {
    deleteFollowUp(input: $input) {
      id
    }
  }
`);

/** Takes a follow-up away: from every list at once, and back into them should the server refuse. */
export function useDeleteFollowUp() {
  const [remove] = useMutation(DeleteFollowUp);
  return useCallback(
    ({ id, lead }: Pick<FollowUpItem, "id" | "lead">) =>
      remove({
        variables: { input: { id } },
        optimisticResponse: { deleteFollowUp: { __typename: "FollowUp", id } },
        update: (cache) => {
          leaveOutFollowUp(cache, lead.id, id);
          invalidateFollowUps(cache, lead.id);
        },
        onQueryUpdated: refetchAffected,
      }),
    [remove],
  );
}
