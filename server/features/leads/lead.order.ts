import type { z } from "zod";

import type { LeadOrder, leadsRules } from "../../../rules/lead";
import type { SortDirection } from "../../../rules/paging";

type Sort = z.output<typeof leadsRules>["sort"];
type OrderBy = Record<string, SortDirection>;

const columns: Record<LeadOrder, string> = {
  NAME: "lead.name",
  COMPANY: "lead.company",
  STATUS: "lead.status",
  CREATED: "lead.createdAt",
  UPDATED: "lead.updatedAt",
  NEXT_FOLLOW_UP: "lead.nextFollowUpAt",
};

/** The database sorts nulls first when ascending; descending they are last by themselves. */
const nullsLast: Partial<Record<LeadOrder, string>> = {
  COMPANY: "lead.lacksCompany",
  NEXT_FOLLOW_UP: "lead.lacksFollowUp",
};

/** The order of a list of leads: by one column, what has no value in it last, and ties by id. Each has its index. */
export function orderOf(sort: Sort): OrderBy {
  const { by, direction } = sort ?? { by: "UPDATED", direction: "DESC" };
  const first = direction === "ASC" ? nullsLast[by] : undefined;
  return { ...(first && { [first]: "ASC" as const }), [columns[by]]: direction, "lead.id": direction };
}
