import type { Changes } from "./changes";
import type { WriteContext } from "./request-context";

/**
 * Every action that can happen to a record, and the record's class. Features merge theirs in, so that saving and listening
 * are typed without this room knowing any feature.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface DomainActions {}

export type Action = keyof DomainActions;

/** One thing that happened to one record, raised inside the transaction that stores it. */
export interface DomainEvent<A extends Action = Action> {
  readonly action: A;
  readonly record: DomainActions[A];
  readonly changes: Changes;
}

/** Who stands further right and cares. Runs in the same transaction: what it throws rolls all of it back. */
export interface Listener {
  readonly actions: readonly Action[];
  handle(ctx: WriteContext, event: DomainEvent): Promise<void>;
}

/** Defines a listener; `app.ts` lists them in the order in which they run. */
export function listenTo<A extends Action>(
  actions: readonly A[],
  handle: (ctx: WriteContext, event: DomainEvent<A>) => Promise<void>,
): Listener {
  // `dispatch` calls a listener with its own actions only, which the compiler cannot follow through one shared list.
  return { actions, handle };
}

/** Hands an event to its listeners, one after the other, in the order given. */
export async function dispatch(listeners: readonly Listener[], ctx: WriteContext, event: DomainEvent): Promise<void> {
  for (const listener of listeners) {
    if (listener.actions.includes(event.action)) await listener.handle(ctx, event);
  }
}
