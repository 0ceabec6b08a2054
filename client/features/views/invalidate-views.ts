import type { ApolloCache } from "@apollo/client";

/** Every list of views may have gained or lost one, or be in another order. */
export function invalidateViews(cache: ApolloCache): void {
  cache.modify({ fields: { views: (_, { INVALIDATE }) => INVALIDATE } });
}
