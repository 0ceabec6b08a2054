import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { RateLimited } from "../../platform/errors";
import { perApp } from "../../platform/per-app";
import type { RequestContext } from "../../platform/request-context";

const WINDOW_S = 15 * 60;

const limitersOf = perApp(() => ({
  /** Wrong passwords for one account from one address: a stranger elsewhere cannot lock the owner out. */
  account: new RateLimiterMemory({ points: 10, duration: WINDOW_S }),
  /** Wrong passwords from one address, for whichever accounts. */
  address: new RateLimiterMemory({ points: 100, duration: WINDOW_S }),
}));

function limitsFor(ctx: RequestContext, account: string) {
  const limiters = limitersOf(ctx.app);
  return [
    { limiter: limiters.account, key: `${account}|${ctx.address}` },
    { limiter: limiters.address, key: ctx.address },
  ];
}

/** Throws RateLimited when this address has failed too often. */
export async function assertMayTry(ctx: RequestContext, account: string): Promise<void> {
  for (const { limiter, key } of limitsFor(ctx, account)) {
    const state = await limiter.get(key);
    if (state && state.remainingPoints <= 0) throw new RateLimited(Math.ceil(state.msBeforeNext / 1_000));
  }
}

/** Counts a failed attempt; successful ones never count. */
export async function countFailure(ctx: RequestContext, account: string): Promise<void> {
  for (const { limiter, key } of limitsFor(ctx, account)) {
    await limiter.consume(key).catch((reason: unknown) => {
      if (!(reason instanceof RateLimiterRes)) throw reason;
    });
  }
}
