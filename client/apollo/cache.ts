import { InMemoryCache, type FieldPolicy, type Reference } from "@apollo/client";

interface EntryPage {
  items: Reference[];
}

/**
 * A lead's history grows page by page under one key. Reading page 1 again starts it anew: entries written meanwhile
 * have shifted every later page, so what was kept of them would show some entries twice and others never.
 */
const growingHistory: FieldPolicy<EntryPage> = {
  keyArgs: false,
  merge(existing, incoming, { args }) {
    if (!existing || !args || args["page"] === 1 || args["page"] === undefined) return incoming;
    const known = new Set(existing.items.map((item) => item.__ref));
    return { ...incoming, items: [...existing.items, ...incoming.items.filter((item) => !known.has(item.__ref))] };
  },
};

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Lead: { fields: { activity: growingHistory } },
      // Each page asks for other figures of the one dashboard; none may drop those of another.
      Dashboard: { merge: true },
      // Answers of sign-in, not records: nothing of them may be kept under a key.
      Session: { keyFields: false },
      // Events: what they carry is a record, they themselves are none.
      LeadChange: { keyFields: false },
      FollowUpChange: { keyFields: false },
    },
  });
}
