import type { Row } from "./list-order";

/** What is loaded of a list. */
interface Loaded<Item extends Row> {
  items: readonly Item[];
  /** Whether the list goes on before the first item, or after the last one, with what is not loaded. */
  hasBefore: boolean;
  hasAfter: boolean;
}

interface Placed<Item extends Row> {
  items: Item[];
  /** By how much the list has grown, as far as can be told from what is loaded; null when it cannot. */
  growth: number | null;
}

/**
 * What is loaded of a list after some of its rows have changed: `changed` are their ids, `belonging` those of them that
 * belong to it now. Answers null when their places cannot be told.
 */
export function placeInList<Item extends Row>(
  loaded: Loaded<Item>,
  changed: ReadonlySet<string>,
  belonging: readonly Item[],
  compare: (a: Row, b: Row) => number | null,
): Placed<Item> | null {
  const { items, hasBefore, hasAfter } = loaded;
  const shown = new Set(items.map(({ id }) => id));
  const placed = items.filter(({ id }) => !changed.has(id));
  for (const row of belonging) {
    const orders = placed.map((other) => compare(row, other));
    if (orders.includes(null)) return null;
    const after = orders.findIndex((order) => order !== null && order < 0);
    const place = after < 0 ? placed.length : after;
    // Beyond what is loaded; among that it comes with its page.
    const isBeyond = (hasBefore && place === 0) || (hasAfter && place === placed.length);
    if (!isBeyond) placed.splice(place, 0, row);
  }
  const isAllShown = !hasBefore && !hasAfter;
  const isKnown = isAllShown || [...changed].every((id) => shown.has(id));
  const left = items.filter(({ id }) => changed.has(id)).length;
  return { items: placed, growth: isKnown ? belonging.length - left : null };
}
