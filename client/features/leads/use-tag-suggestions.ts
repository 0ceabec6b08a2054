import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";

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

const TYPING_PAUSE_MS = 200;

/**
 * Names of tags that have this in them. Until the server has answered for what stands there now, these are the names of
 * before that still fit: a choice that is about to go must not be taken by an Enter that was meant for another one.
 */
export function useTagSuggestions(typed: string): string[] {
  const wanted = typed.trim().slice(0, 50);
  const [search] = useDebouncedValue(wanted, TYPING_PAUSE_MS);
  const { data, previousData } = useQuery(TagSuggestions, { variables: { search } });
  const names = (data ?? previousData)?.tags.items.map(({ name }) => name) ?? [];
  // The server's own answer is taken as it is: it knows letters that look alike.
  if (data && search === wanted) return names;
  return names.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()));
}
