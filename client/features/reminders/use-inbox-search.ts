import { useSearchParams } from "react-router";

import { readInboxSearch, writeInboxSearch, type InboxSearch } from "./inbox-search";

/** What the inbox is asked for, and the way to ask for something else. */
export function useInboxSearch(): [InboxSearch, (sought: InboxSearch) => void] {
  const [params, setParams] = useSearchParams();
  return [readInboxSearch(params), (sought) => setParams(writeInboxSearch(sought))];
}
