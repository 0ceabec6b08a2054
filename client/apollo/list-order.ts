import { leadStatuses } from "../../rules/lead-status";
import type { LiveType } from "./live-changes";

/** How a list is sorted, as its variable `$sort` says it. */
export interface ListSort {
  by?: string | null;
  direction?: "ASC" | "DESC" | null;
}

/** A row of a list, of which only the id is known to be there. */
export interface Row {
  id: string;
}

/** What a row is sorted by: null comes last either way, undefined was not asked for. */
type Key = string | number | null | undefined;

const field = (row: unknown, name: string): unknown =>
  typeof row === "object" && row !== null ? (row as Record<string, unknown>)[name] : undefined;

const text =
  (name: string) =>
  (row: Row): Key => {
    const value = field(row, name);
    return typeof value === "string" || value === null ? value : undefined;
  };

const time =
  (name: string) =>
  (row: unknown): Key => {
    const value = field(row, name);
    return typeof value === "string" ? Date.parse(value) : undefined;
  };

function dueOfNext(row: Row): Key {
  const next = field(row, "nextFollowUp");
  return next === null ? null : time("dueDatetime")(next);
}

function placeOfStatus(row: Row): Key {
  const place = leadStatuses.findIndex((status) => status === field(row, "status"));
  return place < 0 ? undefined : place;
}

const keys: Record<LiveType, Record<string, (row: Row) => Key>> = {
  Lead: {
    NAME: text("name"),
    COMPANY: text("company"),
    STATUS: placeOfStatus,
    CREATED: time("createdAt"),
    UPDATED: time("updatedAt"),
    NEXT_FOLLOW_UP: dueOfNext,
  },
  FollowUp: { DUE: time("dueDatetime") },
  User: { NAME: text("name") },
};

/** The order of a list that names none, as the server has it. */
const usual: Record<LiveType, Required<ListSort>> = {
  Lead: { by: "UPDATED", direction: "DESC" },
  FollowUp: { by: "DUE", direction: "ASC" },
  User: { by: "NAME", direction: "ASC" },
};

/** As the database compares texts: neither case nor accents tell two apart. */
const texts = new Intl.Collator("en", { sensitivity: "base" });

const compareIds = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b));

function compareKeys(a: NonNullable<Key>, b: NonNullable<Key>): number {
  return typeof a === "number" && typeof b === "number" ? a - b : texts.compare(String(a), String(b));
}

/**
 * The order in which the server lists rows. It answers null for two rows of which one does not hold what they are sorted by;
 * then only the server knows.
 */
export function orderOfList(of: LiveType, sort: ListSort | null | undefined): (a: Row, b: Row) => number | null {
  const by = sort?.by ?? usual[of].by;
  const direction = sort ? (sort.direction ?? "ASC") : usual[of].direction;
  const keyOf = keys[of][by ?? ""] ?? (() => undefined);
  const way = direction === "DESC" ? -1 : 1;
  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === undefined || second === undefined) return null;
    if (first === null || second === null) {
      return first === second ? way * compareIds(a.id, b.id) : Number(first === null) - Number(second === null);
    }
    return way * (compareKeys(first, second) || compareIds(a.id, b.id));
  };
}
