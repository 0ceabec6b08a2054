import { leadOrders, type LeadOrder } from "../../../rules/lead";
import { leadStatuses, type LeadStatus } from "../../../rules/lead-status";
import type { SortDirection } from "../../../rules/paging";
import { MAX_TAGS } from "../../../rules/tag";
import type { LeadFilter } from "../../generated/graphql";

/** Which leads are shown. */
export interface LeadsNarrowing {
  search: string;
  status: LeadStatus[];
  ownerId: string | null;
  tags: string[];
  source: string;
  noNextStep: boolean;
}

export interface LeadsSort {
  by: LeadOrder;
  direction: SortDirection;
}

/** What the leads are asked for; it lives in the address, so that it can be kept, shared and gone back to. */
export interface LeadsSearch extends LeadsNarrowing {
  sort: LeadsSort;
}

export const usualSort: LeadsSort = { by: "UPDATED", direction: "DESC" };

/** No filter set; what is searched for stays. */
export const noFilters: Omit<LeadsNarrowing, "search"> = {
  status: [],
  ownerId: null,
  tags: [],
  source: "",
  noNextStep: false,
};

/** All leads. */
export const noNarrowing: LeadsNarrowing = { search: "", ...noFilters };

const isLeadStatus = (word: string): word is LeadStatus => leadStatuses.some((status) => status === word);

/** NEXT_FOLLOW_UP is `next-follow-up` in an address, and `-next-follow-up` the other way round. */
const orderWord = (by: LeadOrder): string => by.toLowerCase().replaceAll("_", "-");

function readSort(word: string | null): LeadsSort {
  const by = leadOrders.find((order) => orderWord(order) === word?.replace(/^-/, ""));
  return by ? { by, direction: word?.startsWith("-") ? "DESC" : "ASC" } : usualSort;
}

const writeSort = ({ by, direction }: LeadsSort): string => `${direction === "DESC" ? "-" : ""}${orderWord(by)}`;

const readTags = (given: readonly string[]): string[] =>
  [...new Set(given.map((tag) => tag.trim().slice(0, 50)).filter(Boolean))].slice(0, MAX_TAGS);

/** Reads an address; anything in it that makes no sense counts as absent. */
export function readLeadsSearch(params: URLSearchParams): LeadsSearch {
  const owner = params.get("owner") ?? "";
  return {
    search: (params.get("search") ?? "").slice(0, 200),
    status: leadStatuses.filter((status) => params.getAll("status").filter(isLeadStatus).includes(status)),
    ownerId: /^[1-9]\d{0,18}$/.test(owner) ? owner : null,
    tags: readTags(params.getAll("tag")),
    source: (params.get("source") ?? "").slice(0, 100),
    noNextStep: params.get("next") === "none",
    sort: readSort(params.get("sort")),
  };
}

/** Writes an address; what is as usual is left out. */
export function writeLeadsSearch(sought: LeadsSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (sought.search.trim() !== "") params.set("search", sought.search);
  for (const one of sought.status) params.append("status", one);
  if (sought.ownerId) params.set("owner", sought.ownerId);
  for (const tag of sought.tags) params.append("tag", tag);
  if (sought.source.trim() !== "") params.set("source", sought.source);
  if (sought.noNextStep) params.set("next", "none");
  const sort = writeSort(sought.sort);
  if (sort !== writeSort(usualSort)) params.set("sort", sort);
  return params;
}

/** What the server is asked; what does not narrow is left out, so that the same question has one name in the cache. */
export function toLeadFilter({ search, status, ownerId, tags, source, noNextStep }: LeadsNarrowing): LeadFilter {
  return {
    ...(search.trim() !== "" && { search: search.trim() }),
    ...(status.length > 0 && { status }),
    ...(ownerId && { ownerId }),
    ...(tags.length > 0 && { tags }),
    ...(source.trim() !== "" && { source: source.trim() }),
    ...(noNextStep && { hasNextFollowUp: false }),
  };
}

/** How many filters narrow the list, besides the search. */
export const countFilters = ({ status, ownerId, tags, source, noNextStep }: LeadsNarrowing): number =>
  status.length + tags.length + [ownerId, source.trim(), noNextStep].filter(Boolean).length;
