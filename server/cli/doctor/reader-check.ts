import { lastNotedReading } from "../../features/reminders/reminder-reading.keeping";
import type { App } from "../../platform/request-context";
import { ok, unchecked, wrong, type Finding } from "./finding";

/** Some server notes its readings every three seconds. */
const MAX_AGE_MS = 10_000;

const inWords = (ms: number): string => {
  if (ms < 120_000) return `${(ms / 1_000).toFixed(1)} s`;
  return ms < 7_200_000 ? `${Math.round(ms / 60_000)} minutes` : `${Math.round(ms / 3_600_000)} hours`;
};

/** Whether any server of this database reads what falls due: what the servers have noted there, not what one says. */
export async function checkReader(app: App): Promise<Finding> {
  const readAt = await lastNotedReading(app);
  if (!readAt) return unchecked("reader", "no server has read the reminders of this database yet");
  const age = app.now().getTime() - readAt.getTime();
  if (age < -MAX_AGE_MS) {
    const advice = "a server's clock is, or was, ahead; set the clocks of all machines by NTP.";
    return wrong("reader", `the last reading is dated ${inWords(-age)} from now`, advice);
  }
  const figure = `reminders were last read ${inWords(Math.max(age, 0))} ago`;
  if (age <= MAX_AGE_MS) return ok("reader", figure);
  return wrong("reader", figure, "start a server; what fell due since is shown then. If one runs, look into its log.");
}
