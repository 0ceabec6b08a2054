import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { putBack, type Place } from "../../apollo/listed-records";
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

/** Brings a deleted follow-up back: at once to where it stood, and away again should the server refuse. */
export function useRestoreFollowUp() {
  const [restore] = useMutation(RestoreFollowUp);
  return useCallback(
    ({ id, version, lead }: Pick<FollowUpItem, "id" | "version" | "lead">, places: readonly Place[]) => {
      const followUp = { __typename: "FollowUp" as const, id };
      return restore({
        variables: { input: { id } },
        // Its deletion was a version, too.
        optimisticResponse: { restoreFollowUp: { ...followUp, version: version + 2 } },
        update: (cache) => {
          putBack(cache, followUp, places);
          invalidateFollowUps(cache, lead.id);
        },
        onQueryUpdated: refetchAffected,
      });
    },
    [restore],
  );
}
