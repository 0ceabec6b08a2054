import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";

import { readRecords } from "./read-records";
import type { StoredRecord } from "./record";

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

/**
 * The same for what does not depend on who asks: contexts that ask in the same moment, such as a thousand sockets that are
 * shown a reminder each, share one query. A transaction reads through a manager of its own, and so shares with nobody.
 */
export function defineSharedLoader<Value>(
  batch: (db: EntityManager, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (ctx: WithLoaders & { readonly db: EntityManager }, key: string) => Promise<Value | null> {
  const shared = new WeakMap<EntityManager, DataLoader<string, Value | null>>();
  const makeShared = (db: EntityManager) =>
    new DataLoader<string, Value | null>(
      async (keys) => {
        const found = await batch(db, [...new Set(keys)]);
        return keys.map((key) => found.get(key) ?? null);
      },
      // What one socket and the next one ask, each after its own message, comes within one turn of the event loop.
      { cache: false, maxBatchSize: MAX_BATCH_SIZE, batchScheduleFn: setImmediate },
    );
  return defineLoader(async ({ db }: WithLoaders & { readonly db: EntityManager }, keys) => {
    const loader = shared.get(db) ?? makeShared(db);
    shared.set(db, loader);
    const values = await Promise.all(keys.map(async (key) => [key, await loader.load(key)] as const));
    return new Map(values.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
  });
}

/** The same for records by their id, whoever may see them: for what hangs on them and was loaded within its own scope. */
export const defineRecordLoader = <Row extends StoredRecord>(entity: new () => Row) =>
  defineSharedLoader<Row>(async (db, ids) => {
    const place = { alias: "record", rest: "WHERE record.id IN (?)", parameters: [ids] };
    return new Map((await readRecords(db, entity, place)).map((record) => [record.id, record]));
  });

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
