import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { session } from "../../apollo/client";
import { tellChange } from "../../apollo/live-changes";
import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import type { DeleteUserInput } from "../../generated/graphql";

const DeleteUser = graphql(`
  mutation DeleteUser($input: DeleteUserInput!) {
    deleteUser(input: $input) {
      id
    }
  }
`);

/**
 * Deletes a user and hands over what they had; whoever does it to themselves is out as well. Without an optimistic answer:
 * whether somebody has to take over is the server's to say, in the form.
 */
export function useDeleteUser() {
  const { id } = useCurrentUser();
  const [deleteUser] = useMutation(DeleteUser);
  return useCallback(
    async (input: DeleteUserInput) => {
      await deleteUser({ variables: { input } });
      tellChange("User", input.id, "DELETED");
      if (input.id === id) session.end();
    },
    [deleteUser, id],
  );
}
