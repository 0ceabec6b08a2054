import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const TagNames = graphql(`
  query TagNames($search: String!) {
    tags(search: $search, limit: 50) {
      items {
        name
      }
    }
  }
`);

/** Names of tags with this part, to be offered. */
export function useTagNames(search: string): string[] {
  const { data, previousData } = useQuery(TagNames, { variables: { search } });
  return ((data ?? previousData)?.tags.items ?? []).map(({ name }) => name);
}
