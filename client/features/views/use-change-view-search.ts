import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { graphql } from "../../generated/gql";

const ChangeViewSearch = graphql(`
  mutation ChangeViewSearch($input: UpdateViewInput!) {
    updateView(input: $input) {
      id
      version
      search
    }
  }
`);

/** Makes a view show something else, at once, and again what it showed should the server refuse. */
export function useChangeViewSearch() {
  const [change] = useMutation(ChangeViewSearch);
  return useCallback(
    (view: { id: string; version: number }, search: string) =>
      change({
        variables: { input: { id: view.id, version: view.version, search } },
        optimisticResponse: {
          updateView: { __typename: "View", id: view.id, version: view.version + 1, search },
        },
      }),
    [change],
  );
}
