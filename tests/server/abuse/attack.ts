import type { AttackedServer } from "../../support/attacked-server";
import { print } from "../../support/figures";

/** How long a refusal may take. */
export const MAX_REFUSAL_MS = 50;
/** How long nobody else is served meanwhile. */
export const MAX_LAG_MS = 100;

/** The quickest and the calmest of many is what the server takes, and not a machine that does something else. */
const ROUNDS = 4;
const ATTEMPTS = 3;

/** Attacks a server again and again: each time it refuses as expected, soon, without holding up others, and it lives. */
export async function expectRefused(
  server: AttackedServer,
  name: string,
  attack: (this: void) => Promise<unknown>,
  expected: unknown,
): Promise<void> {
  const times: number[] = [];
  const lags: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await server.lag();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const started = performance.now();
      const refusal = await attack();
      times.push(performance.now() - started);
      expect(refusal).toEqual(expected);
    }
    lags.push(await server.lag());
  }
  const [time, lag] = [Math.min(...times), Math.min(...lags)];
  print(name, {
    "refused in": [`${time.toFixed(1)} ms`, `under ${MAX_REFUSAL_MS} ms`],
    "event loop held": [`${lag.toFixed(1)} ms`, `under ${MAX_LAG_MS} ms`],
  });
  expect(time).toBeLessThan(MAX_REFUSAL_MS);
  expect(lag).toBeLessThan(MAX_LAG_MS);
  await server.expectAlive();
}
