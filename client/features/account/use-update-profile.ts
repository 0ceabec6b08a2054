import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { session } from "../../apollo/client";
import { graphql } from "../../generated/gql";
import type { UpdateUserInput } from "../../generated/graphql";
import { speakTo } from "../../ui/language";

const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateUserInput!) {
    updateUser(input: $input) {
      ...SessionUser_user @unmask
      version
    }
  }
`);

/**
 * Changes oneself; the session then knows, and with it every word and time of day on screen. Without an optimistic answer:
 * what is typed waits beside its field, and a language that is chosen is spoken before.
 */
export function useUpdateProfile() {
  const [update] = useMutation(UpdateProfile);
  return useCallback(
    async (input: UpdateUserInput) => {
      const { data } = await update({ variables: { input } });
      if (!data) return;
      await speakTo(data.updateUser);
      session.amend(data.updateUser);
    },
    [update],
  );
}
