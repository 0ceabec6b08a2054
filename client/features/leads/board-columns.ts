import type { LeadStatus } from "../../../rules/lead-status";

/** The columns from left to right: the way that a lead takes, and last those who said no. */
export const boardStatuses = ["NEW", "INTERESTED", "CONVERTED", "NOT_INTERESTED"] as const satisfies LeadStatus[];

/** What is on a column by the latest answer of the server. */
export interface LoadedColumn<Card> {
  items: readonly Card[];
  total: number;
  totalIsCapped: boolean;
}

export interface Column<Card> {
  status: LeadStatus;
  cards: Card[];
  total: number;
  totalIsCapped: boolean;
}

/**
 * Puts each lead where its status says, whichever column it was loaded for: one that was moved, here or elsewhere, stands in
 * its new column before that is fetched again, and goes back with its status when the move is refused. It comes first there,
 * as it will then. One that is underway is there all the time, also when the column that it left has been fetched again and
 * the one that it comes to has not: a card that goes for a moment takes the focus with it.
 */
export function arrangeColumns<Card extends { id: string; status: LeadStatus }>(
  loaded: Readonly<Record<LeadStatus, LoadedColumn<Card>>>,
  underway: Card | null = null,
): Column<Card>[] {
  const cards = [...(underway ? [underway] : []), ...boardStatuses.flatMap((status) => loaded[status].items)];
  const all = new Map(cards.map((card) => [card.id, card]));
  return boardStatuses.map((status) => {
    const { items, total, totalIsCapped } = loaded[status];
    const listed = new Set(items.map(({ id }) => id));
    const stayed = items.filter((card) => card.status === status);
    const arrived = [...all.values()].filter((card) => card.status === status && !listed.has(card.id));
    const change = arrived.length - (items.length - stayed.length);
    return { status, cards: [...arrived, ...stayed], total: total + change, totalIsCapped };
  });
}
