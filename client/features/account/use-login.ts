import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { session } from "../../apollo/client";
import { graphql } from "../../generated/gql";
import type { LoginInput } from "../../generated/graphql";
import { speakTo } from "../../ui/language";

const Login = graphql(`
  mutation Login($input: LoginInput!) {
    login(input: $input) {
      accessToken
      user {
        ...SessionUser_user @unmask
      }
    }
  }
`);

/**
 * Signs in; rejects with the server's reason. Without an optimistic answer: nobody is signed in before the server says so.
 * Nothing of the answer is cached: it holds the token.
 */
export function useLogin() {
  const [login] = useMutation(Login, { fetchPolicy: "no-cache", context: { anonymous: true } });
  return useCallback(
    async (input: LoginInput) => {
      const { data } = await login({ variables: { input } });
      if (!data) return;
      await speakTo(data.login.user);
      session.adopt(data.login);
    },
    [login],
  );
}
