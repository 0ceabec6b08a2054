import type { ApolloCache, Reference } from "@apollo/client";

interface SessionPage {
  items: readonly Reference[];
  total: number;
}

/** Leaves on each page of devices the one that it is shown on. */
export function keepThisDevice(cache: ApolloCache): void {
  cache.modify<{ sessions: SessionPage }>({
    fields: {
      sessions: (page, { readField }) => {
        if (!("items" in page)) return page;
        const items = page.items.filter((device) => readField("isCurrent", device) === true);
        return { ...page, items, total: page.total - (page.items.length - items.length) };
      },
    },
  });
}
