import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { leaveOut, type Place } from "../../apollo/listed-records";
import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { FollowUpItem } from "./follow-up-item";
import { invalidateFollowUps } from "./invalidate-follow-ups";

const DeleteFollowUp = graphql(`
  mutation DeleteFollowUp($input: DeleteFollowUpInput!) {
    deleteFollowUp(input: $input) {
      id
    }
  }
`);

/**
 * Takes a follow-up away: from every list at once, and back into them should the server refuse. Resolves to where it stood,
 * for whoever brings it back.
 */
export function useDeleteFollowUp() {
  const [remove] = useMutation(DeleteFollowUp);
  return useCallback(
    async ({ id, lead }: Pick<FollowUpItem, "id" | "lead">) => {
      const places: Place[] = [];
      const followUp = { __typename: "FollowUp" as const, id };
      await remove({
        variables: { input: { id } },
        optimisticResponse: { deleteFollowUp: followUp },
        update: (cache) => {
          places.push(...leaveOut(cache, followUp, "followUps"));
          places.push(...leaveOut(cache, followUp, "followUps", { __typename: "Lead", id: lead.id }));
          invalidateFollowUps(cache, lead.id);
        },
        onQueryUpdated: refetchAffected,
      });
      return places;
    },
    [remove],
  );
}
