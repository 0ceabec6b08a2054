import { leadStatuses, type LeadStatus } from "../../../rules/lead";

/** What the list of leads is asked for; it lives in the address, so that it can be kept, shared and gone back to. */
export interface LeadsSearch {
  search: string;
  status: LeadStatus[];
  page: number;
}

const isLeadStatus = (word: string): word is LeadStatus => leadStatuses.some((status) => status === word);

/** Reads an address; anything in it that makes no sense counts as absent. */
export function readLeadsSearch(params: URLSearchParams): LeadsSearch {
  const page = params.get("page") ?? "";
  return {
    search: (params.get("search") ?? "").slice(0, 200),
    status: [...new Set(params.getAll("status").filter(isLeadStatus))],
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes an address; what is as usual is left out. */
export function writeLeadsSearch({ search, status, page }: LeadsSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (search.trim() !== "") params.set("search", search);
  for (const one of status) params.append("status", one);
  if (page > 1) params.set("page", String(page));
  return params;
}
