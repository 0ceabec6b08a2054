import type { SelectQueryBuilder } from "typeorm";
import type { z } from "zod";

import type { leadsRules } from "../../../rules/lead";
import { narrowToFound } from "../../platform/search-query";
import { leadHasWord } from "./lead.derived";
import type { Lead } from "./lead.entity";

type Filter = z.output<typeof leadsRules>;
type Leads = SelectQueryBuilder<Lead>;

/** Every one of the tags must be on the lead. The column's collation decides which names are the same. */
function narrowToTags(query: Leads, tags: readonly string[]): void {
  const counted = tags.map((_tag, index) => `SUM(tag.name = :tag${index}) > 0`);
  query.andWhere(
    `lead.id IN (SELECT tagged.lead_id FROM lead_tags tagged JOIN tags tag ON tag.id = tagged.tag_id
      WHERE tag.name IN (:...tags) GROUP BY tagged.lead_id HAVING ${counted.join(" AND ")})`,
    { tags, ...Object.fromEntries(tags.map((tag, index) => [`tag${index}`, tag])) },
  );
}

/** Narrows a list of leads to what its filter asks for; what is left out does not narrow. */
export function narrowLeads(query: Leads, filter: Filter): void {
  const { ids, status, search, ownerId, source, tags, createdFrom, createdTo, hasNextFollowUp } = filter;
  // Few rows are sorted sooner than an index in their order is searched for them, which MariaDB does in a short table.
  if (ids) query.andWhere("lead.id IN (:...ids)", { ids }).useIndex("PRIMARY");
  if (status?.length) query.andWhere("lead.status IN (:...status)", { status });
  if (ownerId) query.andWhere("lead.ownerId = :ownerId", { ownerId });
  if (source) query.andWhere("lead.source = :source", { source });
  if (createdFrom) query.andWhere("lead.createdAt >= :createdFrom", { createdFrom });
  if (createdTo) query.andWhere("lead.createdAt < :createdTo", { createdTo });
  if (typeof hasNextFollowUp === "boolean") {
    query.andWhere(`lead.nextFollowUpAt IS ${hasNextFollowUp ? "NOT NULL" : "NULL"}`);
  }
  if (tags?.length) narrowToTags(query, tags);
  if (search) narrowToFound(query, search, (word) => leadHasWord("lead.id", word));
}
