import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { LogInteractionInput } from "../../generated/graphql";
import { invalidateFollowUps } from "./invalidate-follow-ups";

const LogInteraction = graphql(`
  mutation LogInteraction($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      id
    }
  }
`);

/** Notes what has just happened and, with `next`, plans what follows. Only the server knows where either stands. */
export function useLogInteraction() {
  const [log] = useMutation(LogInteraction);
  return useCallback(
    (input: LogInteractionInput) =>
      log({
        variables: { input },
        update: (cache) => invalidateFollowUps(cache, input.leadId),
        onQueryUpdated: refetchAffected,
      }),
    [log],
  );
}
