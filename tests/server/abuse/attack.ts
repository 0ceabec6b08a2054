import type { AttackedServer } from "../../support/attacked-server";
import { print } from "../../support/figures";

/** How long a refusal may take. */
const MAX_REFUSAL_MS = 50;
/** How long nobody else is served meanwhile. */
export const MAX_LAG_MS = 100;

/** The quickest and the calmest of many is what the server takes, and not a machine that does something else. */
const ROUNDS = { least: 3, most: 20 };
const ATTEMPTS = 3;

/** One way to attack, and what comes of it each time. */
export interface Attack<Aim> {
  name: string;
  /** What an attempt takes and is no part of it. */
  aim(this: void): Promise<Aim>;
  strike(this: void, aim: Aim): Promise<unknown>;
  expected: unknown;
}

/** Attacks a server again and again: each time it refuses as expected, soon, without holding up others, and it lives. */
export async function expectRefused<Aim>(server: AttackedServer, attack: Attack<Aim>): Promise<void> {
  let time = Infinity;
  let lag = Infinity;
  const isWithinBounds = () => time < MAX_REFUSAL_MS && lag < MAX_LAG_MS;
  for (let round = 0; round < ROUNDS.least || (round < ROUNDS.most && !isWithinBounds()); round += 1) {
    const aims: Aim[] = [];
    while (aims.length < ATTEMPTS) aims.push(await attack.aim());
    await server.lag();
    for (const aim of aims) {
      const started = performance.now();
      const refusal = await attack.strike(aim);
      time = Math.min(time, performance.now() - started);
      expect(refusal).toEqual(attack.expected);
    }
    lag = Math.min(lag, await server.lag());
  }
  print(attack.name, {
    "refused in": [`${time.toFixed(1)} ms`, `under ${MAX_REFUSAL_MS} ms`],
    "event loop held": heldFor(lag),
  });
  expect(time).toBeLessThan(MAX_REFUSAL_MS);
  expect(lag).toBeLessThan(MAX_LAG_MS);
  await server.expectAlive();
}

/** The figure beside its bound. */
export const heldFor = (lag: number): [string, string] => [`${lag.toFixed(1)} ms`, `under ${MAX_LAG_MS} ms`];

/** How long the event loop is held at most while this is done, in the calmest of at most so many times. */
export async function calmestLag(
  server: AttackedServer,
  attempt: () => Promise<unknown>,
  most: number,
): Promise<number> {
  let lag = Infinity;
  for (let count = 0; count < most && lag >= MAX_LAG_MS; count += 1) {
    await server.lag();
    await attempt();
    lag = Math.min(lag, await server.lag());
  }
  return lag;
}
