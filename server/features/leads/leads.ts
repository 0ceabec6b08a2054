import { leadsRules } from "../../../rules/lead";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { Lead } from "./lead.entity";
import { narrowLeads } from "./lead.filter";
import { orderOf } from "./lead.order";
import { visibleLeads } from "./lead.scope";

/** A page of leads, the last changed first unless sorted otherwise. */
export const leads = defineQuery("leads", leadsRules, (ctx, input) => {
  const query = visibleLeads(ctx).orderBy(orderOf(input.sort));
  narrowLeads(query, input);
  return readPage(ctx.db, Lead, query, input);
});
