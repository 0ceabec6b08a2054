import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { putBack, type Place } from "../../apollo/listed-records";
import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateViews } from "./invalidate-views";

const RestoreView = graphql(`
  mutation RestoreView($input: RestoreViewInput!) {
    restoreView(input: $input) {
      id
    }
  }
`);

/** Brings a deleted view back: at once to where it stood, and away again should the server refuse. */
export function useRestoreView() {
  const [restore] = useMutation(RestoreView);
  return useCallback(
    (id: string, places: readonly Place[]) => {
      const view = { __typename: "View" as const, id };
      return restore({
        variables: { input: { id } },
        optimisticResponse: { restoreView: view },
        update: (cache) => {
          putBack(cache, view, places);
          invalidateViews(cache);
        },
        onQueryUpdated: refetchAffected,
      });
    },
    [restore],
  );
}
