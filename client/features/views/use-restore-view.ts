import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

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

/** Brings a deleted view back. */
export function useRestoreView() {
  const [restore] = useMutation(RestoreView);
  return useCallback(
    (id: string) => restore({ variables: { input: { id } }, update: invalidateViews, onQueryUpdated: refetchAffected }),
    [restore],
  );
}
