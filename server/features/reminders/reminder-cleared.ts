import { AsyncQueue } from "../../platform/async-queue";
import { defineSubscription } from "../../platform/subscription";
import "./reminder.topics";

/** A client that reads slowly misses some; it is shown what is still due when it connects again. */
const MAX_WAITING = 1_000;

/** The caller's reminders that were dealt with, here or on another device. */
export const reminderCleared = defineSubscription((ctx) => {
  const unsubscribe = ctx.app.pubsub.subscribe("remindersCleared", ({ userId, ids }) => {
    if (userId === ctx.user.id) ids.forEach((id) => cleared.push({ id }));
  });
  const cleared = new AsyncQueue<{ id: string }>(MAX_WAITING, { closed: unsubscribe });
  return cleared;
});
