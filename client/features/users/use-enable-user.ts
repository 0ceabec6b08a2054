import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { tellChange } from "../../apollo/live-changes";
import { graphql } from "../../generated/gql";

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
    async ({ id, version }: Before) => {
      await enable({
        variables: { input: { id } },
        optimisticResponse: {
          enableUser: { __typename: "User", id, status: "ACTIVE", version: (version ?? 0) + 1 },
        },
      });
      tellChange("User", id);
    },
    [enable],
  );
}
