import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { graphql } from "../../generated/gql";
import type { ChangePasswordInput } from "../../generated/graphql";

const SetPassword = graphql(`
  mutation SetPassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      id
      version
    }
  }
`);

/** Gives somebody else a new password, which ends their sessions. Without an optimistic answer: nothing of it shows. */
export function useSetPassword() {
  const [setPassword] = useMutation(SetPassword);
  return useCallback((input: ChangePasswordInput) => setPassword({ variables: { input } }), [setPassword]);
}
