import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { FollowUpItem } from "./follow-up-item";
import { invalidateFollowUps } from "./invalidate-follow-ups";

const CancelFollowUp = graphql(`
  mutation CancelFollowUp($input: CancelFollowUpInput!) {
    cancelFollowUp(input: $input) {
      id
      status
      version
      lead {
        id
      }
    }
  }
`);

/** Calls a follow-up off, for good. */
export function useCancelFollowUp() {
  const [cancel] = useMutation(CancelFollowUp);
  return useCallback(
    ({ id, version, lead }: Pick<FollowUpItem, "id" | "version" | "lead">) =>
      cancel({
        variables: { input: { id } },
        optimisticResponse: {
          cancelFollowUp: {
            __typename: "FollowUp",
            id,
            status: "CANCELLED",
            version: version + 1,
            lead: { __typename: "Lead", id: lead.id },
          },
        },
        update: (cache) => invalidateFollowUps(cache, lead.id),
        onQueryUpdated: refetchAffected,
      }),
    [cancel],
  );
}
