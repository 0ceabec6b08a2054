import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { CreateViewInput } from "../../generated/graphql";
import { invalidateViews } from "./invalidate-views";

const CreateView = graphql(`
  mutation CreateView($input: CreateViewInput!) {
    createView(input: $input) {
      id
      place
      search
    }
  }
`);

/** Keeps a view and resolves to it. Without an optimistic answer: only the server gives it an id to lead to. */
export function useCreateView() {
  const [create] = useMutation(CreateView);
  return useCallback(
    async (input: CreateViewInput) => {
      const { data } = await create({
        variables: { input },
        update: invalidateViews,
        onQueryUpdated: refetchAffected,
      });
      if (!data) throw new Error("The server answered without a view.");
      return data.createView;
    },
    [create],
  );
}
