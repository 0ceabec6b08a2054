import { defineSubscription } from "../../platform/subscription";
import { clearingsOf } from "./reminder.clearings";

/** The caller's reminders that were dealt with, here or on another device. */
export const reminderCleared = defineSubscription((ctx) => clearingsOf(ctx.app).open(ctx.user.id));
