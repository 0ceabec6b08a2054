import type { EntityManager, SelectQueryBuilder } from "typeorm";
import type { Logger } from "pino";

import type { Role } from "../../rules/user";
import type { Changes } from "./changes";
import type { Settings } from "./env";
import type { Action, DomainActions, Listener } from "./events";
import type { LoaderCache } from "./loader";
import type { PubSub } from "./pubsub";
import type { ChangeKind } from "./record-changes";
import type { StoredRecord } from "./record";
import type { Tokens } from "./tokens";

/** Who is asking, as the database knew them at most 5 s ago; never from the claims of a token. */
export interface CurrentUser {
  readonly id: string;
  readonly role: Role;
  readonly timezone: string;
  /** The session that the access token belongs to. */
  readonly sessionId: string;
}

/** What somebody is in a session, as one text: it differs once they may do something else, or are told times of another zone. */
export const standingOf = ({ sessionId, id, role, timezone }: CurrentUser): string =>
  [sessionId, id, role, timezone].join();

/** What lives as long as the process; every context points to it. */
export interface App {
  readonly settings: Settings;
  readonly db: EntityManager;
  readonly listeners: readonly Listener[];
  readonly pubsub: PubSub;
  readonly tokens: Tokens;
  readonly logger: Logger;
  now(this: void): Date;
}

/**
 * What a door does in the transaction of a use case, so that it holds together with what the use case does or not at all.
 * Both may throw, which rolls the transaction back, and both run again when the transaction does.
 */
export interface TransactionGuard {
  /** Before the use case does anything. */
  before?(db: EntityManager): Promise<void>;
  /** With what the use case answers; `basedOn` is the version that the answered record had before it was changed. */
  after?(db: EntityManager, result: unknown, basedOn: number | undefined): Promise<void>;
}

/** One request, or one event of a subscription, seen by resolvers, routes and queries. */
export interface RequestContext {
  readonly app: App;
  readonly settings: Settings;
  /** Names the request in its answer (`X-Request-Id`), its errors and its log lines. */
  readonly requestId: string;
  /** The client's network address, for limits, and what it calls itself; empty where there is none. */
  readonly address: string;
  readonly userAgent: string;
  readonly user: CurrentUser | null;
  readonly db: EntityManager;
  readonly loaders: LoaderCache;
  /** Run in the order given around each use case that changes something. */
  readonly guards?: readonly TransactionGuard[];
  now(this: void): Date;
}

/** A context with somebody signed in, as every use case but the sign-in ones gets it. */
export interface UserContext extends RequestContext {
  readonly user: CurrentUser;
}

/** A context inside a transaction; `db` is the transaction's. `user` is null when the system itself acts. */
export interface WriteContext extends RequestContext {
  /** Loads one record for change: locks its row and remembers what it held. Throws NotFound with `what`. */
  lock<R extends StoredRecord>(query: SelectQueryBuilder<R>, what: string): Promise<R>;
  /** The same for all that a query finds, none included. */
  lockAll<R extends StoredRecord>(query: SelectQueryBuilder<R>): Promise<R[]>;
  /** Whether this transaction has locked this record: nobody else changes it before it ends. */
  holds<R extends StoredRecord>(entity: new () => R, id: string): boolean;
  /**
   * Stores a new or a locked record and raises one event; without a change it does neither. `beside` is what changed of the
   * record outside its own columns, such as its tags: it raises the version and is told like any other change.
   */
  save<A extends Action>(record: DomainActions[A], action: A, beside?: Changes): Promise<void>;
  /** Tells after the commit who shows this record, once for each; `save` does it for what it stores. */
  announce(type: string, id: string, kind: ChangeKind): void;
  /** Runs after the commit, in order, never after a rollback; what it throws is logged and goes no further. */
  afterCommit(callback: () => void | Promise<void>): void;
}

/** What a use case gets. */
export type UseCaseContext = WriteContext & UserContext;

/** What the system does by itself, for nobody who asked. `task` names it where a request would be named. */
export const createSystemContext = (app: App, task: string): RequestContext =>
  createContext(app, { requestId: task, user: null, address: "", userAgent: "" });

/** Makes the context of one request. */
export function createContext(
  app: App,
  request: Pick<RequestContext, "requestId" | "user" | "address" | "userAgent">,
): RequestContext {
  return { ...request, app, settings: app.settings, db: app.db, loaders: new Map(), now: app.now };
}
