import type { EntityManager } from "typeorm";

import { isTransient } from "./database-errors";
import { dispatch } from "./events";
import { NotFound } from "./errors";
import { RecordChanges, type ChangeKind } from "./record-changes";
import { readSelected } from "./read-records";
import { StoredRecord } from "./record";
import { insert, update, valuesOf } from "./record-store";
import type { Changes, Values } from "./changes";
import type { RequestContext, WriteContext } from "./request-context";

const MAX_ATTEMPTS = 6;
/** Waiting for a lock takes seconds each time; whoever asked has given up long before six of them. */
const MAX_TOTAL_MS = 10_000;
const MAX_PAUSE_MS = 30;

type Callback = () => void | Promise<void>;
type Entity = StoredRecord["constructor"];

/** What one run of a transaction gathers; the next one starts anew. */
class Attempt {
  readonly callbacks: Callback[] = [];
  readonly announced = new RecordChanges();
  private readonly lockedVersions = new Map<string, number>();

  noteLocked(record: StoredRecord): void {
    const name = nameOf(record.constructor, record.id);
    if (!this.lockedVersions.has(name)) this.lockedVersions.set(name, record.version);
  }

  holds(entity: Entity, id: string): boolean {
    return this.lockedVersions.has(nameOf(entity, id));
  }

  /** The version that a record had before anything was done to it, whichever copy of the record this is. */
  basisOf(record: unknown): number | undefined {
    return record instanceof StoredRecord ? this.lockedVersions.get(nameOf(record.constructor, record.id)) : undefined;
  }
}

const nameOf = (entity: Entity, id: string): string => `${entity.name} ${id}`;

/** A soft-deleted record is gone for whoever shows it, and a restored one is new to them. */
function kindOf({ deletedAt }: Changes): ChangeKind {
  if (!deletedAt) return "UPDATED";
  return deletedAt.to === null ? "CREATED" : "DELETED";
}

function writeContext<Ctx extends RequestContext>(ctx: Ctx, db: EntityManager, attempt: Attempt): Ctx & WriteContext {
  const { callbacks, announced } = attempt;
  const loaded = new WeakMap<object, Values>();
  const inner: Ctx & WriteContext = {
    ...ctx,
    db,
    loaders: new Map(),
    async lock(query, what) {
      const [record] = await inner.lockAll(query);
      if (!record) throw new NotFound(what);
      return record;
    },
    async lockAll(query) {
      const records = await readSelected(db, query.setLock("pessimistic_write"));
      for (const record of records) {
        loaded.set(record, valuesOf(db, record));
        attempt.noteLocked(record);
      }
      return records;
    },
    holds: (entity, id) => attempt.holds(entity, id),
    async save(record, action, beside = {}) {
      const before = loaded.get(record);
      const changes = before
        ? await update(db, record, { before, beside }, ctx.now())
        : { ...(await insert(db, record, ctx.now())), ...beside };
      if (Object.keys(changes).length === 0) return;
      loaded.set(record, valuesOf(db, record));
      inner.loaders.clear();
      inner.announce(record.constructor.name, record.id, before ? kindOf(changes) : "CREATED");
      await dispatch(ctx.app.listeners, inner, { action, record, changes });
    },
    announce(type, id, kind) {
      announced.note(type, id, kind);
    },
    afterCommit(callback) {
      callbacks.push(callback);
    },
  };
  return inner;
}

async function runAll(ctx: RequestContext, callbacks: readonly Callback[]): Promise<void> {
  for (const callback of callbacks) {
    try {
      await callback();
    } catch (error) {
      ctx.app.logger.error({ err: error, requestId: ctx.requestId }, "a callback after the commit failed");
    }
  }
}

/** Does the use case's work between what the door's guards do before and after it. */
async function runGuarded<Ctx extends WriteContext, Result>(
  ctx: Ctx,
  run: (ctx: Ctx) => Promise<Result>,
  attempt: Attempt,
): Promise<Result> {
  for (const guard of ctx.guards ?? []) await guard.before?.(ctx.db);
  const result = await run(ctx);
  for (const guard of ctx.guards ?? []) await guard.after?.(ctx.db, result, attempt.basisOf(result));
  return result;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_PAUSE_MS));

/**
 * Runs `run` in one transaction. A deadlock or lock wait runs the whole of it again, at most five times: `run` must not
 * touch anything but `ctx`. Callbacks of `afterCommit` belong to the attempt that was committed.
 */
export async function inTransaction<Ctx extends RequestContext, Result>(
  ctx: Ctx,
  run: (ctx: Ctx & WriteContext) => Promise<Result>,
): Promise<Result> {
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    const gathered = new Attempt();
    try {
      const result = await ctx.db.transaction((db) => runGuarded(writeContext(ctx, db, gathered), run, gathered));
      ctx.loaders.clear();
      gathered.callbacks.push(() => {
        gathered.announced.publish(ctx.app.pubsub);
      });
      await runAll(ctx, gathered.callbacks);
      return result;
    } catch (error) {
      const isLastAttempt = attempt === MAX_ATTEMPTS || performance.now() - started > MAX_TOTAL_MS;
      if (isLastAttempt || !isTransient(error)) throw error;
      await pause();
    }
  }
}
