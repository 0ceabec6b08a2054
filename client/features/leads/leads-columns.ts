import type { LeadOrder } from "../../../rules/lead";
import type { SortDirection } from "../../../rules/paging";
import type { LeadsSort } from "./leads-search";

interface LeadsColumn {
  id: "name" | "status" | "owner" | "tags" | "next" | "changed";
  order?: LeadOrder;
  /** The end that is wanted first. */
  first?: SortDirection;
}

/** The columns of the list, and what each sorts by. */
export const leadsColumns: readonly LeadsColumn[] = [
  { id: "name", order: "NAME" },
  { id: "status", order: "STATUS" },
  { id: "owner" },
  { id: "tags" },
  { id: "next", order: "NEXT_FOLLOW_UP" },
  { id: "changed", order: "UPDATED", first: "DESC" },
];

/** How the list is sorted once a heading was pressed: by it, or by it the other way round. */
export function sortBy(current: LeadsSort, order: LeadOrder, first: SortDirection = "ASC"): LeadsSort {
  if (current.by !== order) return { by: order, direction: first };
  return { by: order, direction: current.direction === "ASC" ? "DESC" : "ASC" };
}

/** What `aria-sort` says of a heading. */
export function ariaSortOf(current: LeadsSort, order: LeadOrder): "ascending" | "descending" | "none" {
  if (current.by !== order) return "none";
  return current.direction === "ASC" ? "ascending" : "descending";
}
