import type { ApolloCache } from "@apollo/client";

/** Every page of one's devices may have lost some. */
export function invalidateDevices(cache: ApolloCache): void {
  cache.modify({ fields: { sessions: (_, { INVALIDATE }) => INVALIDATE } });
}
