import { writeFileSync } from "node:fs";

import type { Figure, Measured } from "./row";

const RESULTS = "bench/results.json";

const isMissed = ({ is, atLeast = -Infinity, atMost = Infinity }: Figure): boolean => !(is >= atLeast && is <= atMost);

export const missesOf = (rows: readonly Measured[]): number =>
  rows.flatMap(({ figures }) => figures).filter(isMissed).length;

const digitsOf = (value: number): number => (Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);

const show = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: digitsOf(value) });

function boundOf({ atLeast, atMost }: Figure): string {
  if (atLeast !== undefined) return `at least ${show(atLeast)}`;
  return atMost === undefined ? "" : `at most ${show(atMost)}`;
}

const rangeOf = ({ range }: Figure): string => (range ? `${show(range[0])} – ${show(range[1])}` : "");

/** What a terminal shows of a row as soon as it was measured. */
export function describeRow({ id, title, figures }: Measured): string {
  const lines = figures.map((figure) => {
    const value = `${show(figure.is).padStart(9)} ${figure.unit}`;
    const rest = [rangeOf(figure), boundOf(figure)].filter((part) => part !== "").join(", ");
    return `  ${isMissed(figure) ? "✗" : "✓"} ${figure.name.padEnd(44)} ${value}${rest && `  (${rest})`}`;
  });
  return [`\n${id}: ${title}`, ...lines, ""].join("\n");
}

/** A table as `bench/README.md` holds it. */
export function asMarkdown(rows: readonly Measured[]): string {
  const lines = rows.flatMap(({ id, figures }) =>
    figures.map((figure, index) => {
      const cells = [index === 0 ? `\`${id}\`` : "", figure.name, `${show(figure.is)} ${figure.unit}`];
      return `| ${[...cells, rangeOf(figure), boundOf(figure)].join(" | ")} |`;
    }),
  );
  return ["| row | figure | median | range | must be |", "| --- | --- | --- | --- | --- |", ...lines].join("\n");
}

/** Keeps all figures for whoever compares two runs. */
export function writeResults(tables: readonly { title: string; rows: readonly Measured[] }[]): void {
  const measuredAt = new Date().toISOString();
  writeFileSync(RESULTS, `${JSON.stringify({ measuredAt, node: process.version, tables }, null, 2)}\n`);
}
