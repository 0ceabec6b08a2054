import { Unauthenticated } from "./errors";
import type { RequestContext, UserContext } from "./request-context";

/** Events as a subscription's caller gets them. */
export type Subscribe<Event> = (ctx: RequestContext) => AsyncIterableIterator<Event>;

/**
 * A verb that keeps telling: signed in → open. The context of a subscription lives as long as its socket, so its loaders are
 * emptied before each event, or they would go on showing what they read first.
 */
export function defineSubscription<Event>(open: (ctx: UserContext) => AsyncIterableIterator<Event>): Subscribe<Event> {
  return (ctx) => {
    if (!ctx.user) throw new Unauthenticated();
    const events = open({ ...ctx, user: ctx.user });
    return {
      async next() {
        const event = await events.next();
        ctx.loaders.clear();
        return event;
      },
      return: () => events.return?.() ?? Promise.resolve({ value: undefined, done: true }),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
}
