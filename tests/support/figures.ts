import { setTimeout as wait } from "node:timers/promises";

/** Prints a figure beside its bound, as the tests' reader compares them. */
export function print(what: string, figures: Record<string, [is: number | string, mustBe: string]>): void {
  const parts = Object.entries(figures).map(([name, [is, mustBe]]) => `${name} ${is} (${mustBe})`);
  process.stdout.write(`${what}: ${parts.join(", ")}\n`);
}

/** Waits until this is so, at most so long; whether it came true is for the caller to judge. */
export async function until(isSo: () => boolean, atMostMs: number): Promise<void> {
  const end = performance.now() + atMostMs;
  while (!isSo() && performance.now() < end) await wait(10);
}
