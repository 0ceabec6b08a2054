import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { tellChange } from "../../apollo/live-changes";
import { graphql } from "../../generated/gql";
import type { CreateUserInput } from "../../generated/graphql";

const CreateUser = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      id
    }
  }
`);

/** Adds a user. Without an optimistic answer: only the server gives them an id. */
export function useCreateUser() {
  const [create] = useMutation(CreateUser);
  return useCallback(
    async (input: CreateUserInput) => {
      const { data } = await create({ variables: { input } });
      if (data) tellChange("User", data.createUser.id, "CREATED");
    },
    [create],
  );
}
