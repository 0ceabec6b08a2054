import { useCallback } from "react";
import { useSearchParams } from "react-router";

interface AddressSearch {
  search?: string;
  /** Of a list that is shown page by page. */
  page?: number;
}

/** Which saved view was chosen; it goes on being the one that is looked at while what is sought is changed. */
const VIEW = "saved";

function keepView(from: URLSearchParams, to: URLSearchParams): URLSearchParams {
  const view = from.get(VIEW);
  if (view !== null) to.set(VIEW, view);
  return to;
}

/**
 * What a list is asked for, kept in the address, and the way to change it; any change of what is sought starts at the
 * first page again. `read` and `write` are of a module, not made anew with each render.
 */
export function useAddressSearch<Search extends AddressSearch>(
  read: (params: URLSearchParams) => Search,
  write: (search: Search) => URLSearchParams,
): [Search, (change: Partial<Search>) => void] {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changed: Partial<Search>) =>
      setParams((current) => keepView(current, write({ ...read(current), page: 1, ...changed })), {
        // Each letter typed is no step that "back" should take.
        replace: changed.search !== undefined,
        // Shown before the next click, which goes on from what is shown.
        flushSync: true,
      }),
    [setParams, read, write],
  );
  return [read(params), change];
}
