import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { refetchAffected } from "../../apollo/refetch-affected";
import { graphql } from "../../generated/gql";
import type { CreateUserInput } from "../../generated/graphql";
import { invalidateUsers } from "./invalidate-users";

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
    (input: CreateUserInput) =>
      create({ variables: { input }, update: invalidateUsers, onQueryUpdated: refetchAffected }),
    [create],
  );
}
