import { NoConnection } from "../../platform/connection-pool";
import { RateLimited } from "../../platform/errors";
import { FairLane, type Turn } from "../../platform/fair-lane";
import { FailureCounts, type Failures } from "../../platform/failure-counts";
import { networkOf } from "../../platform/network";
import { perApp } from "../../platform/per-app";
import type { RequestContext } from "../../platform/request-context";
import { hasSignedInFrom } from "./session.loaders";

/** How often one may be wrong in a row before one has to wait: for one account, and for all of them together. */
const TRIES = 10;
const TRIES_OF_ADDRESS = 100;

/** So many failures elsewhere take one of its tries from an address that the account was never used from. */
const FAILURES_PER_TRY = 10;

const FIRST_WAIT_MS = 15 * 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;
/** Until attempts that have begun are over. */
const SHORT_WAIT_MS = 5_000;

const countsOf = perApp(({ now }) => ({
  account: new FailureCounts(now),
  address: new FailureCounts(now),
  accountFromAddress: new FailureCounts(now),
}));

/** How long to wait, in ms, with so many failures where so many were allowed: twice as long after each further one. */
function waitOf({ count, pending, lastAt }: Failures, tries: number, now: number): number {
  if (count + pending < tries) return 0;
  if (count < tries) return SHORT_WAIT_MS;
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - tries));
  return Math.max(lastAt + wait - now, pending > 0 ? SHORT_WAIT_MS : 0);
}

const sumOf = ({ count, pending }: Failures): number => count + pending;

/** Somebody who is about to say a password: for which account, from where, and whether it was ever right from there. */
class Attempt {
  private readonly counts;
  private readonly pair: string;

  constructor(
    private readonly ctx: RequestContext,
    private readonly account: string,
    private readonly address: string,
    private readonly isKnown: boolean,
  ) {
    this.counts = countsOf(ctx.app);
    this.pair = `${account}|${address}`;
  }

  /** Throws RateLimited. Only what came from this address is held against it: a stranger elsewhere locks nobody out. */
  begin(): void {
    const { account, address, accountFromAddress } = this.counts;
    const here = accountFromAddress.of(this.pair);
    const elsewhere = sumOf(account.of(this.account)) - sumOf(here);
    const tries = this.isKnown ? TRIES : Math.max(1, TRIES - Math.floor(elsewhere / FAILURES_PER_TRY));
    const now = this.ctx.now().getTime();
    // Where the account is at home, others may have been wrong about theirs: the whole office has one address.
    const ofAddress = this.isKnown ? 0 : waitOf(address.of(this.address), TRIES_OF_ADDRESS, now);
    const wait = Math.max(waitOf(here, tries, now), ofAddress);
    if (wait > 0) throw new RateLimited(Math.ceil(wait / 1_000));
    account.begin(this.account);
    address.begin(this.address);
    accountFromAddress.begin(this.pair);
  }

  /** What is right makes up for what was wrong here, and says nothing of other accounts and addresses. */
  end(outcome: "RIGHT" | "WRONG" | "NOT_JUDGED"): void {
    const { account, address, accountFromAddress } = this.counts;
    const verb = outcome === "WRONG" ? "fail" : "end";
    account[verb](this.account);
    address[verb](this.address);
    accountFromAddress[verb](this.pair);
    if (outcome === "RIGHT") accountFromAddress.forget(this.pair);
  }
}

/**
 * A few are looked up at a time: many who come at once are taken in step by step, and others are served in between. Nobody waits
 * for long behind a database that hangs.
 */
const lookupsOf = perApp(
  () =>
    new FairLane({
      width: 4,
      perKey: 100,
      perLine: 200,
      maxWait: { ms: 2_000, tooLate: () => new NoConnection() },
      retryAfterS: SHORT_WAIT_MS / 1_000,
    }),
);

/**
 * Lets somebody say a password or a code, if they have not been wrong too often, and answers what `judge` found, false when
 * it was wrong. `judge` gets the turn in which it may hash. Throws RateLimited, and NoConnection when the database hangs.
 */
export async function tryOnce<Right>(
  ctx: RequestContext,
  account: string,
  judge: (turn: Turn) => Promise<Right | false>,
): Promise<Right | false> {
  const address = networkOf(ctx.address);
  const isKnown = await lookupsOf(ctx.app).run(turnOf(ctx), () => hasSignedInFrom(ctx, account, address));
  const attempt = new Attempt(ctx, account, address, isKnown);
  attempt.begin();
  let outcome: "RIGHT" | "WRONG" | "NOT_JUDGED" = "NOT_JUDGED";
  try {
    const found = await judge({ key: address, isKnown: isKnown || ctx.user !== null });
    outcome = found === false ? "WRONG" : "RIGHT";
    return found;
  } finally {
    attempt.end(outcome);
  }
}

/** The turn in which somebody who is signed in may hash. */
export const turnOf = (ctx: RequestContext): Turn => ({
  key: ctx.user ? `user ${ctx.user.id}` : networkOf(ctx.address),
  isKnown: ctx.user !== null,
});
