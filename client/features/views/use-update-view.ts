import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { UpdateViewInput } from "../../generated/graphql";
import { invalidateViews } from "./invalidate-views";

const UpdateView = graphql(`
  mutation UpdateView($input: UpdateViewInput!) {
    updateView(input: $input) {
      id
      version
      name
      search
      isShared
    }
  }
`);

/**
 * Changes a view. Without an optimistic answer: the form shows what was typed until it is stored. The lists are asked anew,
 * as its name may have another place in them.
 */
export function useUpdateView() {
  const [update] = useMutation(UpdateView);
  return useCallback(
    (input: UpdateViewInput) =>
      update({ variables: { input }, update: invalidateViews, onQueryUpdated: refetchAffected }),
    [update],
  );
}
