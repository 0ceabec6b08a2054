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

interface LeadPage {
  items: Reference[];
  limit?: number;
  total?: number;
  totalIsCapped?: boolean;
}

/**
 * A list of leads grows page by page while it is scrolled. Another order or filter is another list. Reading the first page
 * again, as a page does that one comes back to, keeps what was shown after it, so that the place is not lost; unless more
 * is kept then than there is, and some of it must be gone. A list that is asked for without a page, such as a column of the
 * board, is all there is of it: what it had before and has no more has left it.
 */
export const growingLeads: FieldPolicy<LeadPage> = {
  keyArgs: ["filter", "sort", "limit"],
  merge(existing, incoming, { args }) {
    if (args?.["page"] === undefined) return incoming;
    const known = existing?.items ?? [];
    const page = Number(args["page"] ?? 1);
    if (page === 1 && known.length <= Number(args["limit"] ?? 0)) return incoming;
    const [first, second] = page === 1 ? [incoming.items, known] : [known, incoming.items];
    const refs = new Set(first.map((item) => item.__ref));
    const items = [...first, ...second.filter((item) => !refs.has(item.__ref))];
    const { total = items.length, totalIsCapped = false } = incoming;
    return page === 1 && !totalIsCapped && items.length > total ? incoming : { ...incoming, items };
  },
};

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: { fields: { leads: growingLeads } },
      Lead: { fields: { activity: growingHistory } },
      // No two tags have one name, and a tag that is just being made has nothing else yet.
      Tag: { keyFields: ["name"] },
      // Each page asks for other figures of the one dashboard; none may drop those of another.
      Dashboard: { merge: true },
      // Answers of sign-in, not records: nothing of them may be kept under a key.
      Session: { keyFields: false },
      // Events: what they carry is a record, they themselves are none.
      LeadChange: { keyFields: false },
      FollowUpChange: { keyFields: false },
      UserChange: { keyFields: false },
    },
  });
}
