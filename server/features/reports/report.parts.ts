import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";

import { trueDays } from "./report.days";
import type { Period } from "./report.periods";

/** What a report adds up: days whose sums are kept, and what is left of its period, which is counted row by row. */
export interface Parts {
  kept: Period[];
  rest: Period[];
}

/** Adds a period to those before it; with the one that ends where it begins it becomes one. */
function append(periods: Period[], { from, to }: Period): void {
  const last = periods.at(-1);
  if (last?.to.getTime() === from.getTime()) last.to = to;
  else if (from < to) periods.push({ from, to });
}

/**
 * Divides the pieces of a report, which follow upon each other. A day that lies in two of them, as one of another calendar
 * may, tells neither's sum. What is read by these parts has to be read in the same snapshot.
 */
export async function partsOf(db: EntityManager, pieces: readonly Period[]): Promise<Parts> {
  const parts: Parts = { kept: [], rest: [] };
  const [first, last] = [pieces[0], pieces.at(-1)];
  const days = first && last ? await trueDays(db, { from: first.from, to: last.to }) : [];
  let next = 0;
  for (const { from, to } of pieces) {
    let open = from;
    for (let day = days[next]; day && day.to <= to; day = days[++next]) {
      if (day.from < open) continue;
      append(parts.rest, { from: open, to: day.from });
      append(parts.kept, day);
      open = day.to;
    }
    append(parts.rest, { from: open, to });
  }
  return parts;
}

/** Narrows a query to what lies, by the time in this column, in one of these periods. */
export function within<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  time: string,
  periods: readonly Period[],
): SelectQueryBuilder<Row> {
  const isIn = periods.map((_, index) => `(${time} >= :from${index} AND ${time} < :to${index})`);
  const bounds = periods.flatMap(({ from, to }, index) => [
    [`from${index}`, from] as const,
    [`to${index}`, to] as const,
  ]);
  return query.andWhere(isIn.length > 0 ? `(${isIn.join(" OR ")})` : "FALSE", Object.fromEntries(bounds));
}
