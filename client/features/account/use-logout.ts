import { useMutation } from "@apollo/client/react";
import { useCallback } from "react";

import { session } from "../../apollo/client";
import { graphql } from "../../generated/gql";

const Logout = graphql(`
  mutation Logout {
    logout
  }
`);

/** Signs out. The page forgets the user only once the server has: otherwise the cookie would sign in again. */
export function useLogout() {
  const [logout] = useMutation(Logout, { fetchPolicy: "no-cache" });
  return useCallback(async () => {
    await logout();
    session.end();
  }, [logout]);
}
