import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { graphql } from "../../generated/gql";
import type { ChangePasswordInput } from "../../generated/graphql";

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      id
      version
    }
  }
`);

/** Changes one's own password, which signs out every other device. */
export function useChangePassword() {
  const [change] = useMutation(ChangePassword);
  return useCallback((input: ChangePasswordInput) => change({ variables: { input } }), [change]);
}
