import "reflect-metadata";

import type { Figure, Row } from "./row";
import { millionArmed } from "./rows/million-armed";

/** All that is measured, in the order in which it runs. */
const rows: readonly Row[] = [millionArmed];

const isMissed = ({ is, atMost = Infinity }: Figure): boolean => !(is <= atMost);

const show = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 1 });

/** Runs all rows, or those that are named, and prints each figure beside its bound. */
async function run(ids: readonly string[]): Promise<number> {
  const unknown = ids.filter((id) => !rows.some((row) => row.id === id));
  if (unknown.length > 0) {
    process.stderr.write(`There is no ${unknown.join(", ")}; there are: ${rows.map(({ id }) => id).join(", ")}\n`);
    return 1;
  }
  let missed = 0;
  for (const row of rows.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
    process.stdout.write(`\n${row.id}: ${row.title}\n`);
    const figures = await row.run();
    for (const figure of figures) {
      const { name, is, atMost, unit } = figure;
      const bound = atMost === undefined ? "" : `  (at most ${show(atMost)})`;
      process.stdout.write(
        `  ${isMissed(figure) ? "✗" : "✓"} ${name.padEnd(40)} ${show(is).padStart(9)} ${unit}${bound}\n`,
      );
    }
    missed += figures.filter(isMissed).length;
  }
  return missed === 0 ? 0 : 1;
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
