import type { ApolloCache } from "@apollo/client";

/** Every list of users may have gained or lost somebody. */
export function invalidateUsers(cache: ApolloCache): void {
  cache.modify({ fields: { users: (_, { INVALIDATE }) => INVALIDATE } });
}
