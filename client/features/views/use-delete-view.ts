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

/** Deletes a view. */
export function useDeleteView() {
  const [remove] = useMutation(DeleteView);
  return useCallback(
    (id: string) => remove({ variables: { input: { id } }, update: invalidateViews, onQueryUpdated: refetchAffected }),
    [remove],
  );
}
