import type { RequestContext } from "../../platform/request-context";
import type { Reminder } from "../reminders/reminder.entity";

/** One reminder that a channel is to send. */
export interface Delivery {
  /**
   * The same in every attempt at this reminder and time, and in no other delivery. A process may end, or a send take too
   * long, when nobody knows any more whether it went out: a provider that is given this key drops the repeat.
   */
  readonly idempotencyKey: string;
  readonly reminder: Reminder;
  /** Counts from 1. */
  readonly attempt: number;
  /** A context of nobody's, to look up whom and what the reminder is about. */
  readonly ctx: RequestContext;
  /** Aborted when the send has taken too long, or the server stops. */
  readonly signal: AbortSignal;
}

/** A way to tell somebody of a reminder outside of this system, such as mail. */
export interface Channel {
  /** Kept in the database: another name is another channel. */
  readonly name: string;
  /** A send that takes longer counts as failed. */
  readonly timeoutMs: number;
  /** Sends, or throws; then it is tried again later. */
  send(this: void, delivery: Delivery): Promise<void>;
}

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const DEFAULT_TIMEOUT_MS = 10_000;

/** Defines a channel; `app.ts` lists them. Nothing else is needed: rows, leases and repeats are the same for all. */
export function defineChannel(given: Pick<Channel, "name" | "send"> & Partial<Channel>): Channel {
  if (!NAME.test(given.name)) throw new Error(`A channel's name matches ${NAME}, which "${given.name}" does not.`);
  return { timeoutMs: DEFAULT_TIMEOUT_MS, ...given };
}

/** A lease outlasts its send by so much that neither a slow database nor a clock that is wrong by seconds ends it early. */
const LEASE_TIMES_TIMEOUT = 6;

/** How long a process may hold a delivery before another one takes it over. */
export const leaseMsOf = ({ timeoutMs }: Channel): number => LEASE_TIMES_TIMEOUT * timeoutMs;
