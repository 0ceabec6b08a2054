import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateUsers } from "./invalidate-users";

const EnableUser = graphql(`
  mutation EnableUser($input: EnableUserInput!) {
    enableUser(input: $input) {
      id
      status
      version
    }
  }
`);

interface Before {
  id: string;
  version?: number | null;
}

/** Lets a disabled user in again; it shows at once, and goes back when the server refuses. */
export function useEnableUser() {
  const [enable] = useMutation(EnableUser);
  return useCallback(
    ({ id, version }: Before) =>
      enable({
        variables: { input: { id } },
        optimisticResponse: {
          enableUser: { __typename: "User", id, status: "ACTIVE", version: (version ?? 0) + 1 },
        },
        update: invalidateUsers,
        onQueryUpdated: refetchAffected,
      }),
    [enable],
  );
}
