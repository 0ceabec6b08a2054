import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { session } from "../../apollo/client";
import { graphql } from "../../generated/gql";
import type { UpdateUserInput } from "../../generated/graphql";

const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateUserInput!) {
    updateUser(input: $input) {
      id
      name
      email
      role
      timezone
      remindBefore
      version
    }
  }
`);

/** Changes oneself; the session knows at once, and with it every time of day on screen. */
export function useUpdateProfile() {
  const [update] = useMutation(UpdateProfile);
  return useCallback(
    async (input: UpdateUserInput) => {
      const { data } = await update({ variables: { input } });
      if (data) session.amend(data.updateUser);
    },
    [update],
  );
}
