import { createSystemContext, type App } from "../../platform/request-context";
import { inTransaction } from "../../platform/transaction";
import { WakingLoop } from "../../platform/waking-loop";
import { nextReminderDueAt, remindersDue, rowsDue } from "../reminders/reminder.loaders";
import { listChannels, planDeliveries, type DueReminder } from "./delivery.planning";

/** Looked for at least this often, whatever was or was not announced. */
const MAX_SLEEP_MS = 1_000;
/** While follow-ups are planned in bulk it looks this often, not for each. */
const COALESCE_MS = 50;
/** A row may be committed this long after the time it was due; longer than any transaction lives. */
const OVERLAP_MS = 15_000;

/**
 * Writes a delivery for each channel as a reminder falls due, and not before: until then it may be moved, put off or
 * cancelled, and was maybe armed before the channel was listed. Whether one is missing is asked of the rows themselves, and
 * what is planned twice is refused by the unique key. So nobody who writes a reminder has to know of channels, any process
 * may plan, and whatever one of them missed the next look finds.
 */
export class DeliveryPlanner {
  private readonly loop = new WakingLoop(() => this.workAndSleep());
  private readonly unsubscribe: (() => void)[] = [];
  private readonly returned = new Set<string>();
  private listed: ReadonlyMap<string, Date> | undefined;
  private plannedTo: Date | undefined;
  private lookingBack: AsyncGenerator<DueReminder[]> | undefined;

  constructor(
    private readonly app: App,
    private readonly channels: readonly string[],
    private readonly planned: () => void,
  ) {}

  start(): void {
    const { pubsub } = this.app;
    this.unsubscribe.push(
      pubsub.subscribe("remindersArmed", () => {
        this.loop.wakeIn(COALESCE_MS);
      }),
      pubsub.subscribe("remindersReturned", ({ userIds }) => {
        for (const userId of userIds) this.returned.add(userId);
        this.loop.wakeIn(COALESCE_MS);
      }),
    );
    this.loop.start();
  }

  async stop(): Promise<void> {
    for (const unsubscribe of this.unsubscribe) unsubscribe();
    await this.loop.stop();
  }

  /** Plans what fell due since the last time, and what is missing of what fell due before. */
  async plan(): Promise<void> {
    const { db } = this.app;
    const now = this.app.now();
    this.listed ??= await listChannels(db, this.channels, now);
    const start = new Date(Math.min(...[...this.listed.values()].map(Number)) - 1);
    const since = this.plannedTo ? new Date(this.plannedTo.getTime() - OVERLAP_MS) : start;
    for await (const page of rowsDue(db, since, now)) await this.write(page);
    this.plannedTo = now;
    await this.planReturned(now);
    await this.lookBack(start, now);
  }

  /** Those that came back, such as with a restored lead, may have been due longer ago than the overlap reaches. */
  private async planReturned(now: Date): Promise<void> {
    for (const userId of this.returned) {
      this.returned.delete(userId);
      for await (const page of remindersDue(this.app.db, userId, now)) await this.write(page);
    }
  }

  /** One page each time, over and over from the listing until now: the same without having been told. */
  private async lookBack(start: Date, now: Date): Promise<void> {
    this.lookingBack ??= rowsDue(this.app.db, start, now);
    const next = await this.lookingBack.next();
    if (next.done) this.lookingBack = undefined;
    else await this.write(next.value);
  }

  private async write(page: readonly DueReminder[]): Promise<void> {
    if (page.length === 0) return;
    for (const [channel, listedAt] of this.listed ?? []) {
      const due = page.filter(({ dueAt }) => dueAt && dueAt >= listedAt);
      await inTransaction(createSystemContext(this.app, "deliveries"), (tx) => planDeliveries(tx, channel, due));
    }
    this.planned();
  }

  private async workAndSleep(): Promise<number> {
    try {
      await this.plan();
      const next = await nextReminderDueAt(this.app.db, this.app.now());
      const untilNext = next ? next.getTime() - this.app.now().getTime() : MAX_SLEEP_MS;
      return Math.min(Math.max(untilNext, 0), MAX_SLEEP_MS);
    } catch (error) {
      this.app.logger.error({ err: error }, "deliveries could not be planned; trying again");
      return MAX_SLEEP_MS;
    }
  }
}
