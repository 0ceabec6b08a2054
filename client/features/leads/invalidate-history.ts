import type { ApolloCache } from "@apollo/client";

/** Every change of a lead writes an entry, which a page that shows the history fetches. */
export function invalidateHistory(cache: ApolloCache, leadId: string): void {
  cache.modify({
    id: cache.identify({ __typename: "Lead", id: leadId }),
    fields: { activity: (_, { INVALIDATE }) => INVALIDATE },
  });
}
