import { isReference, type ApolloCache, type Reference } from "@apollo/client";

interface Listed {
  items?: readonly Reference[];
  total?: number;
}

/** Takes a follow-up out of every list of follow-ups that the cache holds, its lead's among them. */
export function leaveOutFollowUp(cache: ApolloCache, leadId: string, id: string): void {
  const gone = cache.identify({ __typename: "FollowUp", id });
  const without = (list: Listed | Reference): Listed | Reference => {
    if (isReference(list) || !list.items?.some((item) => item.__ref === gone)) return list;
    const items = list.items.filter((item) => item.__ref !== gone);
    return { ...list, items, ...(list.total === undefined ? {} : { total: list.total - 1 }) };
  };
  cache.modify({ fields: { followUps: without } });
  cache.modify({ id: cache.identify({ __typename: "Lead", id: leadId }), fields: { followUps: without } });
}
