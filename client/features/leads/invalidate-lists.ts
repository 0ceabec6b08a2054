import type { ApolloCache } from "@apollo/client";

/** A lead goes, and comes back, with its follow-ups: every list that may hold either is asked anew. */
export function invalidateLists(cache: ApolloCache): void {
  cache.modify({
    fields: {
      leads: (_, { INVALIDATE }) => INVALIDATE,
      followUps: (_, { INVALIDATE }) => INVALIDATE,
      dashboard: (_, { INVALIDATE }) => INVALIDATE,
    },
  });
}
