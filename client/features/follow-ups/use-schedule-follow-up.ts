import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { ScheduleFollowUpInput } from "../../generated/graphql";
import { invalidateFollowUps } from "./invalidate-follow-ups";

const ScheduleFollowUp = graphql(`
  mutation ScheduleFollowUp($input: ScheduleFollowUpInput!) {
    scheduleFollowUp(input: $input) {
      id
      dueDatetime
    }
  }
`);

/** Plans a follow-up. Without an optimistic answer: where it stands among the others is the server's to say. */
export function useScheduleFollowUp() {
  const [schedule] = useMutation(ScheduleFollowUp);
  return useCallback(
    (input: ScheduleFollowUpInput) =>
      schedule({
        variables: { input },
        update: (cache) => invalidateFollowUps(cache, input.leadId),
        onQueryUpdated: refetchAffected,
      }),
    [schedule],
  );
}
