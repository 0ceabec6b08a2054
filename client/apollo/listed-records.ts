import { isReference, type ApolloCache, type Reference, type StoreObject } from "@apollo/client";

interface Listed {
  items?: readonly Reference[];
  total?: number;
  /** Whether there are more than `total`, which then is no count. */
  totalIsCapped?: boolean;
}

/** Where a record stood: in which list of the cache, and behind how many others. */
export interface Place {
  /** Whose list it is, such as a lead's; undefined for one of everybody's. */
  holder: StoreObject | undefined;
  list: string;
  index: number;
}

const grow = ({ total, totalIsCapped }: Listed, by: number): Listed =>
  total === undefined || totalIsCapped ? {} : { total: total + by };

const keyOf = (cache: ApolloCache, holder: StoreObject | undefined) => (holder ? cache.identify(holder) : "ROOT_QUERY");

/** Takes a record out of each list that the cache holds under this field; answers where it stood, to be put back there. */
export function leaveOut(cache: ApolloCache, record: StoreObject, field: string, holder?: StoreObject): Place[] {
  const places: Place[] = [];
  const key = cache.identify(record);
  cache.modify<Record<string, Listed>>({
    id: keyOf(cache, holder),
    fields: {
      [field]: (list, { storeFieldName }) => {
        const index = isReference(list) ? -1 : (list.items?.findIndex(({ __ref }) => __ref === key) ?? -1);
        if (isReference(list) || index < 0) return list;
        places.push({ holder, list: storeFieldName, index });
        return { ...list, items: list.items?.toSpliced(index, 1), ...grow(list, -1) };
      },
    },
  });
  return places;
}

/** Puts a record back where it stood, into those of the lists that are still there and have not got it back yet. */
export function putBack(cache: ApolloCache, record: StoreObject, places: readonly Place[]): void {
  const key = cache.identify(record);
  if (!key) return;
  for (const { holder, list: name, index } of places) {
    cache.modify<Record<string, Listed>>({
      id: keyOf(cache, holder),
      fields: {
        [name]: (list) => {
          if (isReference(list) || !list.items || list.items.some(({ __ref }) => __ref === key)) return list;
          return { ...list, items: list.items.toSpliced(index, 0, { __ref: key }), ...grow(list, 1) };
        },
      },
    });
  }
}
