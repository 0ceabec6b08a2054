import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Lets a process live this many seconds away from now; to be given beside its settings. */
export const shiftedClock = (seconds: number): Record<string, string> => ({
  NODE_OPTIONS: `--import=${pathToFileURL(join(__dirname, "shifted-clock.preload.mjs")).href}`,
  CLOCK_SHIFT_MS: String(seconds * 1_000),
});
