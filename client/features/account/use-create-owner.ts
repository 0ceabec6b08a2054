import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { session } from "../../apollo/client";
import { graphql } from "../../generated/gql";
import type { CreateOwnerInput } from "../../generated/graphql";

const CreateOwner = graphql(`
  mutation CreateOwner($input: CreateOwnerInput!) {
    createOwner(input: $input) {
      accessToken
      user {
        ...SessionUser_user @unmask
      }
    }
  }
`);

/**
 * Creates the first account and signs in. Without an optimistic answer: nobody is signed in before the server says so.
 * Nothing of the answer is cached: it holds the token.
 */
export function useCreateOwner() {
  const [create] = useMutation(CreateOwner, { fetchPolicy: "no-cache", context: { anonymous: true } });
  return useCallback(
    async (input: CreateOwnerInput) => {
      const { data } = await create({ variables: { input } });
      if (data) session.adopt(data.createOwner);
    },
    [create],
  );
}
