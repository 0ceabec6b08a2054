import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { UpdateFollowUpInput } from "../../generated/graphql";
import { invalidateFollowUps } from "./invalidate-follow-ups";

const UpdateFollowUp = graphql(`
  mutation UpdateFollowUp($input: UpdateFollowUpInput!) {
    updateFollowUp(input: $input) {
      id
      type
      dueDatetime
      status
      notes
      remindBefore
      version
      contact {
        id
        name
      }
      assignedTo {
        id
        name
      }
      lead {
        id
      }
    }
  }
`);

/** Stores an edited plan. Without an optimistic answer: the form stays open until the server has judged it. */
export function useUpdateFollowUp() {
  const [update] = useMutation(UpdateFollowUp);
  return useCallback(
    (input: UpdateFollowUpInput, leadId: string) =>
      update({
        variables: { input },
        update: (cache) => invalidateFollowUps(cache, leadId),
        onQueryUpdated: refetchAffected,
      }),
    [update],
  );
}
