import { useCallback } from "react";
import { useSearchParams } from "react-router";

import { readLeadsSearch, writeLeadsSearch, type LeadsSearch } from "./leads-search";

/** The list's search and the way to change it; any change of what is sought starts at the first page again. */
export function useLeadsSearch(): [LeadsSearch, (change: Partial<LeadsSearch>) => void] {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changed: Partial<LeadsSearch>) =>
      setParams((current) => writeLeadsSearch({ ...readLeadsSearch(current), page: 1, ...changed }), {
        // Each letter typed is no step that "back" should take.
        replace: changed.search !== undefined,
      }),
    [setParams],
  );
  return [readLeadsSearch(params), change];
}
