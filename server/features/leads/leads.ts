import type { SelectQueryBuilder } from "typeorm";

import { leadsRules } from "../../../rules/lead";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { Lead } from "./lead.entity";
import { visibleLeads } from "./lead.scope";
import { prefixesOf } from "./lead.words";

/** Each prefix must begin a word of the lead. Prefixes hold letters and digits only, so nothing in them is a wildcard. */
function search(query: SelectQueryBuilder<Lead>, text: string): void {
  prefixesOf(text).forEach((prefix, index) => {
    const parameter = `prefix${index}`;
    query.andWhere(`lead.id IN (SELECT found.lead_id FROM lead_words found WHERE found.word LIKE :${parameter})`, {
      [parameter]: `${prefix}%`,
    });
  });
}

/** A page of leads, the last changed first. */
export const leads = defineQuery(leadsRules, (ctx, input) => {
  const query = visibleLeads(ctx).orderBy({ "lead.updatedAt": "DESC", "lead.id": "DESC" });
  if (input.status?.length) query.andWhere("lead.status IN (:...status)", { status: input.status });
  if (input.search) search(query, input.search);
  return readPage(ctx.db, Lead, query, input);
});
