import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const OwnerName = graphql(`
  query OwnerName($id: ID!) {
    user(id: $id) {
      id
      name
    }
  }
`);

/** What the user is called by whom an address narrows; empty until it is known. */
export function useOwnerName(id: string | null): string {
  const { data } = useQuery(OwnerName, { variables: { id: id ?? "" }, skip: id === null });
  return data?.user.name ?? "";
}
