import type { ObservableQuery } from "@apollo/client";

/**
 * For `onQueryUpdated` of a mutation: fetches what the change made stale, without making the one who changed it wait. A
 * page that fails to fetch says so itself; the change is stored all the same.
 */
export function refetchAffected(query: ObservableQuery): false {
  query.refetch().catch(() => undefined);
  return false;
}
