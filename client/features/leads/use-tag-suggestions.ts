import { useQuery } from "@apollo/client/react";

import { graphql } from "../../generated/gql";

const TagSuggestions = graphql(`
  query TagSuggestions($search: String) {
    tags(search: $search, limit: 20) {
      items {
        id
        name
      }
    }
  }
`);

/** Names of tags that have this in them. */
export function useTagSuggestions(search: string): string[] {
  const { data, previousData } = useQuery(TagSuggestions, { variables: { search } });
  return (data ?? previousData)?.tags.items.map(({ name }) => name) ?? [];
}
