import type { ApolloCache, Reference } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

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

const RevokeOtherSessions = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions
  }
`);

interface SessionPage {
  items: readonly Reference[];
  total: number;
}

/** Keeps of each page of devices those that pass. */
function keepDevices(cache: ApolloCache, passes: (device: { id: unknown; isCurrent: unknown }) => boolean): void {
  cache.modify<{ sessions: SessionPage }>({
    fields: {
      sessions: (page, { readField }) => {
        if (!("items" in page)) return page;
        const items = page.items.filter((one) =>
          passes({ id: readField("id", one), isCurrent: readField("isCurrent", one) }),
        );
        return { ...page, items, total: page.total - (page.items.length - items.length) };
      },
    },
  });
}

/** Signs other devices out, which shows at once and is taken back when the server refuses. */
export function useSignOutDevices() {
  const [revoke] = useMutation(RevokeSession);
  const [revokeOthers] = useMutation(RevokeOtherSessions);

  const signOutDevice = useCallback(
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
  const signOutOthers = useCallback(
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
  return { signOutDevice, signOutOthers };
}
