import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { session } from "../../apollo/client";
import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { UpdateUserInput } from "../../generated/graphql";
import { invalidateUsers } from "./invalidate-users";

const UpdateUser = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      id
      name
      email
      role
      timezone
      language
      remindBefore
      version
    }
  }
`);

/** Changes a user; when it is oneself, the session knows at once. The list is asked anew, as filters may fit no more. */
export function useUpdateUser() {
  const [updateUser] = useMutation(UpdateUser);
  return useCallback(
    async (input: UpdateUserInput) => {
      const { data } = await updateUser({
        variables: { input },
        update: invalidateUsers,
        onQueryUpdated: refetchAffected,
      });
      if (data) session.amend(data.updateUser);
    },
    [updateUser],
  );
}
