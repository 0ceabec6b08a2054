const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** With pauses that grow to an hour, so many attempts take about half a day: longer than a provider is away over a night. */
export const MAX_ATTEMPTS = 20;

/**
 * How long to wait after this many attempts: twice as long each time. `random`, from 0 to 1, takes off up to a half, so that
 * what failed together does not come back together.
 */
export function backoffMs(attempts: number, random: number): number {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
  return Math.round(pause * (1 - random / 2));
}
