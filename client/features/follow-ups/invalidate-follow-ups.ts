import type { ApolloCache } from "@apollo/client";

/**
 * What a change of a lead's follow-ups makes stale: every list of follow-ups, the lead's next step and its history.
 * Pages that show any of it fetch it again; the server alone knows what belongs where now.
 */
export function invalidateFollowUps(cache: ApolloCache, leadId: string): void {
  cache.modify({ fields: { followUps: (_, { INVALIDATE }) => INVALIDATE } });
  cache.modify({
    id: cache.identify({ __typename: "Lead", id: leadId }),
    fields: {
      followUps: (_, { INVALIDATE }) => INVALIDATE,
      nextFollowUp: (_, { INVALIDATE }) => INVALIDATE,
      activity: (_, { INVALIDATE }) => INVALIDATE,
    },
  });
}
