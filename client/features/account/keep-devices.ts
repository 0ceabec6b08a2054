import type { ApolloCache, Reference } from "@apollo/client";

interface SessionPage {
  items: readonly Reference[];
  total: number;
}

/** Keeps of each page of devices those that pass. */
export function keepDevices(
  cache: ApolloCache,
  passes: (device: { id: unknown; isCurrent: unknown }) => boolean,
): void {
  cache.modify<{ sessions: SessionPage }>({
    fields: {
      sessions: (page, { readField }) => {
        if (!("items" in page)) return page;
        const items = page.items.filter((one) =>
          passes({ id: readField("id", one), isCurrent: readField("isCurrent", one) }),
        );
        return { ...page, items, total: page.total - (page.items.length - items.length) };
      },
    },
  });
}
