import { setMaxListeners } from "node:events";

import { createSystemContext, type App } from "../../platform/request-context";
import { inTransaction } from "../../platform/transaction";
import { WakingLoop } from "../../platform/waking-loop";
import { leaseMsOf, type Channel } from "./channel.definition";
import { attemptDelivery } from "./delivery.attempt";
import { claimDeliveries, type Claim } from "./delivery.claims";
import { describeSendError } from "./delivery.error";
import { storeOutcome, type Outcome } from "./delivery.outcome";

/** Looked for at least this often, whoever planned it. */
const MAX_SLEEP_MS = 1_000;
/** What was locked when it was looked for is claimed, or free, after this time. */
const LOOK_AGAIN_MS = 50;
/** Of many sends that end together the first wakes the sender for all. */
const COALESCE_MS = 5;
/** As many as a channel sends at once. No more are claimed: what is held is being sent. */
const MAX_AT_ONCE = 20;
const STORE_AGAIN_MS = 1_000;
/** Sends that take longer than this are broken off when the server stops. */
const STOP_GRACE_MS = 3_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends what is due through one channel. Each channel has its own, so that one that fails holds up no other. */
export class DeliverySender {
  private readonly loop = new WakingLoop(() => this.workAndSleep());
  private readonly sending = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private isMore = false;

  constructor(
    private readonly app: App,
    private readonly channel: Channel,
  ) {
    setMaxListeners(MAX_AT_ONCE, this.stopping.signal);
  }

  start(): void {
    this.loop.start();
  }

  wake(): void {
    this.loop.wakeIn(COALESCE_MS);
  }

  /** Claims nothing more and finishes what is being sent; what does not finish in time counts as a failed attempt. */
  async stop(): Promise<void> {
    await this.loop.stop();
    const timer = setTimeout(() => {
      this.stopping.abort();
    }, STOP_GRACE_MS);
    await this.settled();
    clearTimeout(timer);
  }

  /** Begins to send as many as there is room for. */
  async claim(): Promise<void> {
    const room = MAX_AT_ONCE - this.sending.size;
    if (room === 0) return;
    const ctx = createSystemContext(this.app, `deliveries-${this.channel.name}`);
    const { claims, isMore } = await inTransaction(ctx, (tx) => claimDeliveries(tx, this.channel, room));
    this.isMore = isMore;
    for (const claim of claims) {
      const sending = this.deliver(claim).finally(() => {
        this.sending.delete(sending);
        if (this.isMore) this.wake();
      });
      this.sending.add(sending);
    }
  }

  /** When all that was being sent has come to an end. */
  async settled(): Promise<void> {
    await Promise.all(this.sending);
  }

  private async workAndSleep(): Promise<number> {
    try {
      await this.claim();
    } catch (error) {
      this.app.logger.error(
        { err: error, channel: this.channel.name },
        "deliveries could not be claimed; trying again",
      );
      return MAX_SLEEP_MS;
    }
    return this.isMore && this.sending.size < MAX_AT_ONCE ? LOOK_AGAIN_MS : MAX_SLEEP_MS;
  }

  private async deliver(claim: Claim): Promise<void> {
    const outcome = await attemptDelivery(this.app, this.channel, claim, this.stopping.signal);
    const about = { channel: this.channel.name, delivery: claim.id, attempt: claim.attempt };
    if (!outcome.isSent) {
      const error = describeSendError(outcome.error);
      this.app.logger.warn({ ...about, error }, "a reminder could not be sent");
    }
    if (!(await this.store(claim, outcome))) {
      this.app.logger.warn(
        about,
        "a lease ended before it was noted what became of the delivery; it may be sent again",
      );
    }
  }

  /** Tries for as long as the lease lasts: a delivery that was sent and not noted would be sent again. */
  private async store(claim: Claim, outcome: Outcome): Promise<boolean> {
    for (let left = leaseMsOf(this.channel) / STORE_AGAIN_MS; ; left -= 1) {
      try {
        return await storeOutcome(this.app, claim, outcome);
      } catch (error) {
        this.app.logger.error({ err: error }, "what became of a delivery could not be stored");
        if (left <= 0 || this.stopping.signal.aborted) return false;
        await pause(STORE_AGAIN_MS);
      }
    }
  }
}
