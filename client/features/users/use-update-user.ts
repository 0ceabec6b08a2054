import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { session } from "../../apollo/client";
import { tellChange } from "../../apollo/live-changes";
import { graphql } from "../../generated/gql";
import type { UpdateUserInput } from "../../generated/graphql";

const UpdateUser = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      ...SessionUser_user @unmask
      version
    }
  }
`);

/**
 * Changes a user; when it is oneself, the session knows at once. Lists follow, as filters may fit no more. Without an
 * optimistic answer: the form keeps what was typed until it is stored.
 */
export function useUpdateUser() {
  const [updateUser] = useMutation(UpdateUser);
  return useCallback(
    async (input: UpdateUserInput) => {
      const { data } = await updateUser({ variables: { input } });
      if (!data) return;
      session.amend(data.updateUser);
      tellChange("User", input.id);
    },
    [updateUser],
  );
}
