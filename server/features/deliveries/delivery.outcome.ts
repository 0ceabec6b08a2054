import type { App } from "../../platform/request-context";
import { backoffMs, MAX_ATTEMPTS } from "./delivery.backoff";
import type { Claim } from "./delivery.claims";
import { ReminderDelivery } from "./delivery.entity";
import { describeSendError } from "./delivery.error";

/** What an attempt came to: whether it was sent, and if not, why. */
export type Outcome = { isSent: true } | { isSent: false; error: unknown };

/** After the last attempt a delivery is given up; after any other it waits for the next one. */
function columnsOf(outcome: Outcome, attempt: number, now: Date) {
  if (outcome.isSent) return { state: "SENT" as const, sentAt: now, nextAttemptAt: null };
  const lastError = describeSendError(outcome.error);
  if (attempt >= MAX_ATTEMPTS) return { state: "FAILED" as const, failedAt: now, nextAttemptAt: null, lastError };
  return { nextAttemptAt: new Date(now.getTime() + backoffMs(attempt, Math.random())), lastError };
}

/** Stores what an attempt came to. False when the lease was lost: then it is another process's to say. */
export async function storeOutcome(app: App, { id, lease, attempt }: Claim, outcome: Outcome): Promise<boolean> {
  const columns = columnsOf(outcome, attempt, app.now());
  const { affected } = await app.db.update(ReminderDelivery, { id, lease }, { ...columns, lease: null });
  return affected === 1;
}
