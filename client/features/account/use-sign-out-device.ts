import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateDevices } from "./invalidate-devices";
import { keepDevices } from "./keep-devices";

const RevokeSession = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      id
    }
  }
`);

/** Signs another device out, which shows at once and is taken back when the server refuses. */
export function useSignOutDevice() {
  const [revoke] = useMutation(RevokeSession);
  return useCallback(
    (id: string) =>
      revoke({
        variables: { input: { id } },
        optimisticResponse: { revokeSession: { __typename: "OpenSession", id } },
        update: (cache) => {
          keepDevices(cache, (device) => device.id !== id);
          invalidateDevices(cache);
        },
        onQueryUpdated: refetchAffected,
      }),
    [revoke],
  );
}
