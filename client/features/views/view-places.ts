import type { ViewPlace } from "../../../rules/view";

/** Where each list is; a view leads there and nowhere else, whatever its search holds. */
const paths: Record<ViewPlace, string> = { LEADS: "/leads", BOARD: "/leads/board", FOLLOW_UPS: "/follow-ups" };

/** Which view was chosen stands in the address too, so that what is changed of it can be told and saved. */
const VIEW = "saved";
/** Which page of the list, or day of the calendar, is on screen is no part of what is sought. */
const PLACES_WITHIN = ["page", "date"];

/** What is sought, in one form for all that ask for the same: without view and page, sorted. */
export function soughtIn(search: string): string {
  const params = new URLSearchParams(search);
  params.delete(VIEW);
  for (const place of PLACES_WITHIN) params.delete(place);
  params.sort();
  return params.toString();
}

/** The view that an address names. */
export const viewIn = (search: string): string | null => new URLSearchParams(search).get(VIEW);

/** The part of an address that shows a view. */
export function searchOf(view: { id: string; search: string }): string {
  const params = new URLSearchParams(soughtIn(view.search));
  params.set(VIEW, view.id);
  return `?${params.toString()}`;
}

/** Where a view leads. */
export const addressOf = (view: { id: string; place: ViewPlace; search: string }) => ({
  pathname: paths[view.place],
  search: searchOf(view),
});

/** The same list with nothing chosen and nothing sought. */
export const wholeOf = (place: ViewPlace) => ({ pathname: paths[place], search: "" });
