import type { ApolloCache } from "@apollo/client";

/**
 * What a change of a lead's follow-ups makes stale: every list of follow-ups, and of leads by their next step, the figures,
 * the lead's next step and its history.
 * Pages that show any of it fetch it again; the server alone knows what belongs where now.
 */
export function invalidateFollowUps(cache: ApolloCache, leadId: string): void {
  cache.modify({
    fields: {
      followUps: (_, { INVALIDATE }) => INVALIDATE,
      leads: (_, { INVALIDATE }) => INVALIDATE,
      dashboard: (_, { INVALIDATE }) => INVALIDATE,
      openFollowUps: (_, { INVALIDATE }) => INVALIDATE,
    },
  });
  cache.modify({
    id: cache.identify({ __typename: "Lead", id: leadId }),
    fields: {
      followUps: (_, { INVALIDATE }) => INVALIDATE,
      nextFollowUp: (_, { INVALIDATE }) => INVALIDATE,
      activity: (_, { INVALIDATE }) => INVALIDATE,
    },
  });
}
