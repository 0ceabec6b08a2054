import { defineSubscription } from "../../platform/subscription";
import { feedsOf } from "./reminder.feeds";

/** The caller's reminders: first all that are due and not acknowledged, then each as it falls due. */
export const reminderDue = defineSubscription((ctx) => feedsOf(ctx.app).open(ctx.user.id).events);
