import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { leaveOut } from "../../apollo/listed-records";
import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateDevices } from "./invalidate-devices";

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
    (id: string) => {
      const device = { __typename: "OpenSession" as const, id };
      return revoke({
        variables: { input: { id } },
        optimisticResponse: { revokeSession: device },
        update: (cache) => {
          leaveOut(cache, device, "sessions");
          invalidateDevices(cache);
        },
        onQueryUpdated: refetchAffected,
      });
    },
    [revoke],
  );
}
