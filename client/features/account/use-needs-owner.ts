import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const Setup = graphql(`
  query Setup {
    setup {
      needsOwner
    }
  }
`);

/** Whether nobody has an account yet; undefined until the server has answered. One that cannot be asked has users. */
export function useNeedsOwner(): boolean | undefined {
  const { data, error } = useQuery(Setup, { fetchPolicy: "network-only", context: { anonymous: true } });
  return error ? false : data?.setup.needsOwner;
}
