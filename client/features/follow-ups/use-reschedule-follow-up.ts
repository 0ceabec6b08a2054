import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { FollowUpItem } from "./follow-up-item";
import { invalidateFollowUps } from "./invalidate-follow-ups";

const RescheduleFollowUp = graphql(`
  mutation RescheduleFollowUp($input: UpdateFollowUpInput!) {
    updateFollowUp(input: $input) {
      id
      dueDatetime
      status
      version
      lead {
        id
      }
    }
  }
`);

type Moved = Pick<FollowUpItem, "id" | "version"> & { lead: { id: string } };

/** Moves a follow-up to another time; it stands there at once, and again where it was should the server refuse. */
export function useRescheduleFollowUp() {
  const [reschedule] = useMutation(RescheduleFollowUp);
  return useCallback(
    async ({ id, version, lead }: Moved, dueDatetime: string) => {
      const { data } = await reschedule({
        variables: { input: { id, version, dueDatetime } },
        optimisticResponse: {
          updateFollowUp: {
            __typename: "FollowUp",
            id,
            dueDatetime,
            status: "PENDING",
            version: version + 1,
            lead: { __typename: "Lead", id: lead.id },
          },
        },
        update: (cache) => invalidateFollowUps(cache, lead.id),
        onQueryUpdated: refetchAffected,
      });
      return data?.updateFollowUp;
    },
    [reschedule],
  );
}
