import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import { invalidateDevices } from "./invalidate-devices";
import { keepDevices } from "./keep-devices";

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
          keepDevices(cache, (device) => device.isCurrent === true);
          invalidateDevices(cache);
        },
        onQueryUpdated: refetchAffected,
      }),
    [revokeOthers],
  );
}
