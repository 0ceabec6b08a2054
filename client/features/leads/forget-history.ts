import type { ApolloCache } from "@apollo/client";

/** The history of these leads has entries that the cache does not know. */
export function forgetHistory(cache: ApolloCache, leads: readonly { id: string }[]): void {
  for (const { id } of leads) {
    cache.modify({
      id: cache.identify({ __typename: "Lead", id }),
      fields: { activity: (_, { INVALIDATE }) => INVALIDATE },
    });
  }
}
