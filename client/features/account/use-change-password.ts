import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { ChangePasswordInput } from "../../generated/graphql";
import { invalidateDevices } from "./invalidate-devices";

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      id
      version
    }
  }
`);

/**
 * Changes one's own password, which signs out every other device. Without an optimistic answer: the form keeps what was typed
 * until it is stored.
 */
export function useChangePassword() {
  const [change] = useMutation(ChangePassword, { update: invalidateDevices, onQueryUpdated: refetchAffected });
  return useCallback((input: ChangePasswordInput) => change({ variables: { input } }), [change]);
}
