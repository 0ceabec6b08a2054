import "reflect-metadata";

import { asMarkdown, describeRow, missesOf, writeResults } from "./report";
import type { Measured, Pace } from "./row";
import { tables } from "./tables";

/** Short and on a machine that does other things too, the bounds are looser by a third. */
const LOOSER = 1 / 3;

const loosened = ({ figures, ...row }: Measured): Measured => ({
  ...row,
  figures: figures.map(({ atLeast, atMost, ...figure }) => ({
    ...figure,
    ...(atLeast !== undefined && { atLeast: atLeast * (1 - LOOSER) }),
    ...(atMost !== undefined && { atMost: atMost * (1 + LOOSER) }),
  })),
});

/** Measures all rows, or those that are named, and prints each figure beside its bound; answers the exit code. */
async function run(ids: readonly string[], pace: Pace): Promise<number> {
  const known = tables.flatMap((table) => table.ids);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    process.stderr.write(`There is no ${unknown.join(", ")}; there are: ${known.join(", ")}\n`);
    return 1;
  }
  const isWanted = (id: string) => ids.length === 0 || ids.includes(id);
  const measured: { title: string; rows: Measured[] }[] = [];
  for (const table of tables.filter(({ isShort }) => isShort || !pace.isShort)) {
    const wanted = table.ids.filter(isWanted);
    if (wanted.length === 0) continue;
    const rows: Measured[] = [];
    process.stdout.write(`\n${table.title}\n`);
    await table.measure(wanted, pace, (row) => {
      rows.push(pace.isShort ? loosened(row) : row);
      process.stdout.write(rows.slice(-1).map(describeRow).join(""));
    });
    measured.push({ title: table.title, rows });
  }
  writeResults(measured);
  for (const { title, rows } of measured) process.stdout.write(`\n${title}\n\n${asMarkdown(rows)}\n`);
  return missesOf(measured.flatMap(({ rows }) => rows)) === 0 ? 0 : 1;
}

const words = process.argv.slice(2);

run(
  words.filter((word) => word !== "--short"),
  { isShort: words.includes("--short") },
).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
