import { useLocation } from "react-router";

import type { LeadStatus } from "../../../rules/lead-status";

/** The two ways to look at leads. */
export const leadsLayouts = { list: "/leads", board: "/leads/board" } as const;
export type LeadsLayout = keyof typeof leadsLayouts;

/** What belongs to one of the two alone: which page of the list, and which of its saved views. */
const notCarriedOver = ["page", "saved"];

/** The part of an address that holds for both: what is sought. */
export function carryOver(search: string): URLSearchParams {
  const params = new URLSearchParams(search);
  for (const name of notCarriedOver) params.delete(name);
  return params;
}

/** The same leads in the other layout. */
export function useAddressIn(layout: LeadsLayout): string {
  const params = carryOver(useLocation().search);
  return params.size > 0 ? `${leadsLayouts[layout]}?${params.toString()}` : leadsLayouts[layout];
}

/** The list of what is sought here, narrowed to one status. */
export function useAddressInList(status: LeadStatus): string {
  const params = carryOver(useLocation().search);
  params.set("status", status);
  return `${leadsLayouts.list}?${params.toString()}`;
}
