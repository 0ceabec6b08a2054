import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { leaveOut, type Place } from "../../apollo/listed-records";
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

/**
 * Deletes a view, which shows at once and goes back when the server refuses. Resolves to where it stood, for whoever brings
 * it back.
 */
export function useDeleteView() {
  const [remove] = useMutation(DeleteView);
  return useCallback(
    async (id: string) => {
      const places: Place[] = [];
      const view = { __typename: "View" as const, id };
      await remove({
        variables: { input: { id } },
        optimisticResponse: { deleteView: view },
        update: (cache) => {
          places.push(...leaveOut(cache, view, "views"));
          invalidateViews(cache);
        },
        onQueryUpdated: refetchAffected,
      });
      return places;
    },
    [remove],
  );
}
