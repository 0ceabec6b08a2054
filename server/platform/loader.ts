import DataLoader from "dataloader";

/** Where a context keeps its loaders; clearing it makes the next load read the database again. */
export type LoaderCache = Map<object, DataLoader<string, unknown>>;

interface WithLoaders {
  readonly loaders: LoaderCache;
}

/** At most this many keys go into one `IN (…)`. */
const MAX_BATCH_SIZE = 500;

/**
 * Defines a load by key that is batched and remembered for the length of one context. `batch` answers a map from key to
 * value; a key that is missing in it loads as null.
 */
export function defineLoader<Ctx extends WithLoaders, Value>(
  batch: (ctx: Ctx, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (ctx: Ctx, key: string) => Promise<Value | null> {
  const makeLoader = (ctx: Ctx) =>
    new DataLoader<string, Value | null>(
      async (keys) => {
        const found = await batch(ctx, keys);
        return keys.map((key) => found.get(key) ?? null);
      },
      { maxBatchSize: MAX_BATCH_SIZE },
    );
  return (ctx, key) => {
    const known = ctx.loaders.get(batch) as DataLoader<string, Value | null> | undefined;
    const loader = known ?? makeLoader(ctx);
    if (!known) ctx.loaders.set(batch, loader);
    return loader.load(key);
  };
}

/** Groups rows by a key of theirs, as a batch function of a to-many loader has to. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
