import type { ApolloCache } from "@apollo/client";

/** What a change of a lead's contacts makes stale: who they are, which one is primary, and the lead's history. */
export function invalidateContacts(cache: ApolloCache, leadId: string): void {
  cache.modify({
    id: cache.identify({ __typename: "Lead", id: leadId }),
    fields: {
      contacts: (_, { INVALIDATE }) => INVALIDATE,
      activity: (_, { INVALIDATE }) => INVALIDATE,
    },
  });
}
