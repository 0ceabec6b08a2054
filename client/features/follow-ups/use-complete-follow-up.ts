import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { CompleteFollowUpInput } from "../../generated/graphql";
import { invalidateFollowUps } from "./invalidate-follow-ups";

const CompleteFollowUp = graphql(`
  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {
    completeFollowUp(input: $input) {
      id
      status
      outcome
      notes
      completedAt
      version
      lead {
        id
      }
    }
  }
`);

/** What the answer will say, as far as it can be known before. */
interface Before {
  leadId: string;
  notes: string | null | undefined;
  version: number;
}

/** Completes a follow-up and, with `next`, plans the following one in the same step. */
export function useCompleteFollowUp() {
  const [complete] = useMutation(CompleteFollowUp);
  return useCallback(
    (input: CompleteFollowUpInput, before: Before) =>
      complete({
        variables: { input },
        optimisticResponse: {
          completeFollowUp: {
            __typename: "FollowUp",
            id: input.id,
            status: "COMPLETED",
            outcome: input.outcome,
            notes: input.notes === undefined ? (before.notes ?? null) : input.notes,
            completedAt: new Date().toISOString(),
            version: before.version + 1,
            lead: { __typename: "Lead", id: before.leadId },
          },
        },
        update: (cache) => invalidateFollowUps(cache, before.leadId),
        onQueryUpdated: refetchAffected,
      }),
    [complete],
  );
}
