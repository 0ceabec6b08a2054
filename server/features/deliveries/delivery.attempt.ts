import { createSystemContext, type App } from "../../platform/request-context";
import type { Channel } from "./channel.definition";
import type { Claim } from "./delivery.claims";
import type { Outcome } from "./delivery.outcome";

class SendAborted extends Error {
  constructor(readonly code: "TIMEOUT" | "STOPPED") {
    super(code);
    this.name = "SendAborted";
  }
}

/**
 * One attempt at one delivery. It ends when the channel is done, when its time is up, or when `stopping` is aborted, also with
 * a channel that listens to neither.
 */
export async function attemptDelivery(
  app: App,
  { name, timeoutMs, send }: Channel,
  { reminder, dueAt, attempt }: Claim,
  stopping: AbortSignal,
): Promise<Outcome> {
  const idempotencyKey = `${name}:${reminder.id}:${dueAt.toISOString()}`;
  const ctx = createSystemContext(app, idempotencyKey);
  const controller = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener("abort", () => {
      reject(controller.signal.reason as SendAborted);
    });
  });
  const stop = () => {
    controller.abort(new SendAborted("STOPPED"));
  };
  const timer = setTimeout(() => {
    controller.abort(new SendAborted("TIMEOUT"));
  }, timeoutMs);
  stopping.addEventListener("abort", stop, { once: true });
  try {
    await Promise.race([send({ idempotencyKey, reminder, attempt, ctx, signal: controller.signal }), aborted]);
    return { isSent: true };
  } catch (error) {
    return { isSent: false, error };
  } finally {
    clearTimeout(timer);
    stopping.removeEventListener("abort", stop);
  }
}
