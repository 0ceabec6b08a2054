import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateDevices } from "./invalidate-devices";
import { keepThisDevice } from "./keep-this-device";

const RevokeOtherSessions = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions
  }
`);

/** Signs all devices but this one out, which shows at once and is taken back when the server refuses. */
export function useSignOutOtherDevices() {
  const [revokeOthers] = useMutation(RevokeOtherSessions);
  return useCallback(
    () =>
      revokeOthers({
        optimisticResponse: { revokeOtherSessions: 0 },
        update: (cache) => {
          keepThisDevice(cache);
          invalidateDevices(cache);
        },
        onQueryUpdated: refetchAffected,
      }),
    [revokeOthers],
  );
}
