import { percentile } from "../../bench/statistics";
import type { Write } from "./busy-client";
import { DUE_IN_S, type BusyShop } from "./busy-shop";
import { print } from "./figures";

type Judged = Awaited<ReturnType<BusyShop["judge"]>>;

export const countOf = (writes: readonly Write[], outcome: Write["outcome"]): number =>
  writes.filter((write) => write.outcome === outcome).length;

/** The longest that anybody waited for an answer, whatever it was. */
export const longestOf = (writes: readonly Write[]): number =>
  Math.max(0, ...writes.filter(({ outcome }) => outcome !== "unanswered").map(durationOf));

const durationOf = ({ startedAt, endedAt }: Write): number => endedAt - startedAt;

/** Prints what became of all writes and screens beside what must be, below the figures of the fault itself. */
export function report(
  fault: string,
  shop: BusyShop,
  judged: Judged,
  figures: Record<string, [number | string, string]>,
) {
  const { writes } = shop;
  print(`${fault}, 20 clients writing, ${shop.sockets.length} sockets`, {
    ...figures,
    acknowledged: [countOf(writes, "acknowledged"), "all there"],
    lost: [judged.lost.length, "0"],
    contradictions: [judged.contradictions.length, "0"],
    "told to come later": [countOf(writes, "unavailable"), "503 as JSON"],
    "without an answer": [countOf(writes, "unanswered"), "any"],
    "of the indeterminate stored": [`${judged.indeterminateStored} of ${judged.indeterminate}`, "whole or not at all"],
    "answered wrongly": [countOf(writes, "faulty"), "0"],
    refused: [countOf(writes, "refused"), "0, but for calls whose time was over when they came"],
    "median write": [`${Math.round(percentile(writes.map(durationOf), 0.5))} ms`, "for information"],
    "reminders not shown": [judged.notShown, "0"],
    "reminders doubled": [judged.doubled, "0"],
  });
}

/** A call whose time came while it was on its way is in the past, and is refused for that alone. */
const wasOvertaken = (write: Write): boolean =>
  durationOf(write) > DUE_IN_S * 1_000 && write.said.includes('dueDatetime","message":"This must lie in the future."');

/**
 * What holds after every fault: nothing acknowledged is lost, nothing doubled, nothing half there, nobody left out, and nobody
 * told without a reason that what they asked for is wrong. `isExcused` names the writes that a fault makes wrong.
 */
export function expectWhole(shop: BusyShop, judged: Judged, isExcused = wasOvertaken): void {
  const { lost, denied, contradictions, notShown, doubled, deaf } = judged;
  const isWrong = (write: Write) => write.outcome === "faulty" || (write.outcome === "refused" && !isExcused(write));
  const faulty = shop.writes.filter(isWrong).map(({ deed, said }) => `${deed}: ${said}`);
  // The server's own account of what it calls a fault of ours tells more than its answer.
  faulty.push(...shop.log.filter((line) => line.includes('"code":"INTERNAL"')));
  expect({ lost, denied, contradictions, faulty: faulty.slice(-5), notShown, doubled, deaf }).toEqual({
    lost: [],
    denied: [],
    contradictions: [],
    faulty: [],
    notShown: 0,
    doubled: 0,
    deaf: 0,
  });
}

/** A machine that does something else for a moment is not what is measured. */
const TRIES = 3;

/**
 * Lets a fault happen, which answers how long everything took, in ms; again where something was not below its bound. What
 * must hold however slow the machine is, the strike itself expects each time.
 */
export async function expectInTime<Name extends string>(
  bounds: Readonly<Record<Name, number>>,
  strike: () => Promise<Readonly<Record<Name, number>>>,
): Promise<void> {
  const overTime = (times: Readonly<Record<Name, number>>) =>
    Object.entries<number>(bounds).filter(([name, bound]) => times[name as Name] >= bound);
  let late = overTime(await strike());
  for (let tries = 1; tries < TRIES && late.length > 0; tries += 1) late = overTime(await strike());
  expect(late).toEqual([]);
}
