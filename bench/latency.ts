import { oneOf, type Side } from "./load";
import { median } from "./statistics";

/** How long one answer takes, from the first byte sent to the last one read, in ms. */
async function timed(side: Side): Promise<number> {
  const { url, headers } = side;
  const { method = "GET", path = "/", body } = oneOf(side) ?? {};
  const started = performance.now();
  const response = await fetch(new URL(path, url), { method, body, headers });
  const text = await response.text();
  const took = performance.now() - started;
  if (!response.ok || text.startsWith('{"errors"')) throw new Error(`${url}${path} answered ${text.slice(0, 500)}`);
  return took;
}

const WARM_UPS = 5;

/** The times of so many things done by one client, one after the other. */
export async function timesOf(work: () => Promise<number>, times: number): Promise<number[]> {
  for (let count = 0; count < WARM_UPS; count += 1) await work();
  const taken: number[] = [];
  for (let count = 0; count < times; count += 1) taken.push(await work());
  return taken;
}

/** The median of what one client waits for an answer. */
export const waitFor = async (side: Side, times: number): Promise<number> =>
  median(await timesOf(() => timed(side), times));

/** The same for two that are asked in turns, so that what else the machine does slows both alike. */
export async function waitForBoth(
  one: () => Promise<number>,
  other: () => Promise<number>,
  times: number,
): Promise<[number, number]> {
  const taken = { one: [] as number[], other: [] as number[] };
  await timesOf(async () => {
    taken.one.push(await one());
    taken.other.push(await other());
    return 0;
  }, times);
  return [median(taken.one.slice(WARM_UPS)), median(taken.other.slice(WARM_UPS))];
}

export const timedAnswer = (side: Side) => () => timed(side);
