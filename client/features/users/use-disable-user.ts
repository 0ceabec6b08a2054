import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { session } from "../../apollo/client";
import { tellChange } from "../../apollo/live-changes";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import type { DisableUserInput } from "../../generated/graphql";

const DisableUser = graphql(`
  mutation DisableUser($input: DisableUserInput!) {
    disableUser(input: $input) {
      id
      status
      version
    }
  }
`);

/**
 * Signs a user out everywhere and lets them in no more; whoever does it to themselves is out as well. Without an optimistic
 * answer: that they are the last owner is told in the form that asks.
 */
export function useDisableUser() {
  const { id } = useCurrentUser();
  const [disable] = useMutation(DisableUser);
  return useCallback(
    async (input: DisableUserInput) => {
      await disable({ variables: { input } });
      tellChange("User", input.id);
      if (input.id === id) session.end();
    },
    [disable, id],
  );
}
