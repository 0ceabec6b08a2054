import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateViews } from "./invalidate-views";

const DeleteView = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      id
    }
  }
`);

const RestoreView = graphql(`
  mutation RestoreView($input: RestoreViewInput!) {
    restoreView(input: $input) {
      id
    }
  }
`);

const options = { update: invalidateViews, onQueryUpdated: refetchAffected };

/** Deletes a view, and brings it back. */
export function useDeleteView() {
  const [remove] = useMutation(DeleteView, options);
  const [restore] = useMutation(RestoreView, options);
  return {
    deleteView: useCallback((id: string) => remove({ variables: { input: { id } } }), [remove]),
    restoreView: useCallback((id: string) => restore({ variables: { input: { id } } }), [restore]),
  };
}
