import { setTimeout as wait } from "node:timers/promises";
import type { z } from "zod";

import { Unauthenticated } from "./errors";
import { createLookup, type LiveSource, type Seen } from "./live-lookup";
import { liveFeedsOf } from "./live-feeds";
import { LiveBatch } from "./live-batch";
import type { LiveRecord } from "./live-record";
import { perApp } from "./per-app";
import type { StoredRecord } from "./record";
import type { ChangeKind } from "./record-changes";
import type { CurrentUser, RequestContext } from "./request-context";
import { parseInput } from "./use-case";

/** How soon a change is looked at again after the database did not answer. */
const PAUSE_MS = 1_000;

/** A subscription as its door calls it. */
export type LiveSubscription<Row> = (ctx: RequestContext, input: unknown) => AsyncIterableIterator<LiveRecord<Row>>;

/** Which of the changes a subscriber asked for: by the record's id, known at once, or by the record itself. */
interface Narrowing<Row, Input> {
  onlyId?(this: void, input: Input): string | null | undefined;
  matches?(this: void, record: Row, input: Input): boolean;
}

/** What is told is what the row says now; the announcement only tells a new record from a changed one. */
function toEvent<Row extends StoredRecord>(announced: ChangeKind, { record }: Seen<Row>): LiveRecord<Row> {
  if (record.deletedAt) return { kind: "DELETED", id: record.id, record: null };
  return { kind: announced === "CREATED" ? "CREATED" : "UPDATED", id: record.id, record };
}

/**
 * A verb that keeps telling which records have changed: signed in → parse → for each change ask, when the subscriber is
 * ready for it, who they are and what they may see then.
 */
export function defineLiveSubscription<Row extends StoredRecord, Rules extends z.ZodType>(
  rules: Rules,
  source: LiveSource<Row>,
  narrowing: Narrowing<Row, z.output<Rules>>,
): LiveSubscription<Row> {
  const lookupOf = perApp((app) => createLookup(app, source));
  return (ctx, input) => {
    if (!ctx.user) throw new Unauthenticated();
    const user: CurrentUser = ctx.user;
    const asked = parseInput(rules, input);
    const onlyId = narrowing.onlyId?.(asked) ?? null;
    const feed = liveFeedsOf(ctx.app).open(
      ({ type, id }) => type === source.entity.name && (onlyId === null || id === onlyId),
    );

    const look = async (recordId: string): Promise<Seen<Row> | null> => {
      const seen = await lookupOf(ctx.app)({ userId: user.id, recordId });
      return seen && (narrowing.matches?.(seen.record, asked) ?? true) ? seen : null;
    };
    const batch = new LiveBatch(feed, look);
    // The context lives as long as the subscription: what resolves the event must see the user and the rows of now.
    const renew = ({ viewer }: Seen<Row>): void => {
      Object.assign(ctx, { user: { ...user, ...viewer } });
      ctx.loaders.clear();
    };

    return {
      async next() {
        for (;;) {
          try {
            const next = await batch.next();
            if (!next) return { value: undefined, done: true };
            renew(next.seen);
            return { value: toEvent(next.change.kind, next.seen), done: false };
          } catch (error) {
            ctx.app.logger.warn({ err: error }, "changed records could not be read; trying again");
            await wait(PAUSE_MS, undefined, { ref: false });
          }
        }
      },
      async return() {
        await feed.end();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
}
