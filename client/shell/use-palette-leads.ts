import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";

import { graphql } from "../generated/gql";

const MOST_FOUND = 8;
const TYPING_PAUSE_MS = 200;

const PaletteLeads = graphql(`
  query PaletteLeads($search: String!, $limit: Int!) {
    leads(filter: { search: $search }, limit: $limit) {
      items {
        id
        name
        company
      }
    }
  }
`);

/** The leads that what is typed may mean, once the typing pauses; those found before stay until the next are there. */
export function usePaletteLeads(typed: string) {
  const search = typed.trim();
  const [settled] = useDebouncedValue(search, TYPING_PAUSE_MS);
  const { data, previousData, loading, error } = useQuery(PaletteLeads, {
    variables: { search: settled, limit: MOST_FOUND },
    skip: settled === "",
  });
  if (search === "") return { leads: [], isLooking: false, error: undefined };
  return {
    leads: (data ?? previousData)?.leads.items ?? [],
    isLooking: loading || settled !== search,
    error,
  };
}
