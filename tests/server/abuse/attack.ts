import type { AttackedServer } from "../../support/attacked-server";
import { print } from "../../support/figures";

/** How long a refusal may take. */
export const MAX_REFUSAL_MS = 50;
/** How long nobody else is served meanwhile. */
export const MAX_LAG_MS = 100;

/** The quickest and the calmest of many is what the server takes, and not a machine that does something else. */
const ROUNDS = { least: 3, most: 20 };
const ATTEMPTS = 3;

/** Attacks a server again and again: each time it refuses as expected, soon, without holding up others, and it lives. */
export async function expectRefused(
  server: AttackedServer,
  name: string,
  attack: (this: void) => Promise<unknown>,
  expected: unknown,
): Promise<void> {
  let time = Infinity;
  let lag = Infinity;
  const isWithinBounds = () => time < MAX_REFUSAL_MS && lag < MAX_LAG_MS;
  for (let round = 0; round < ROUNDS.least || (round < ROUNDS.most && !isWithinBounds()); round += 1) {
    await server.lag();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const started = performance.now();
      const refusal = await attack();
      time = Math.min(time, performance.now() - started);
      expect(refusal).toEqual(expected);
    }
    lag = Math.min(lag, await server.lag());
  }
  print(name, {
    "refused in": [`${time.toFixed(1)} ms`, `under ${MAX_REFUSAL_MS} ms`],
    "event loop held": [`${lag.toFixed(1)} ms`, `under ${MAX_LAG_MS} ms`],
  });
  expect(time).toBeLessThan(MAX_REFUSAL_MS);
  expect(lag).toBeLessThan(MAX_LAG_MS);
  await server.expectAlive();
}
