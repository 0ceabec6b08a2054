import { leadTagsRules } from "../../../rules/tag";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { findLead } from "./lead.loaders";
import { LeadTag, Tag } from "./tag.entity";

/** A page of one lead's tags, by name. Throws NotFound. */
export const listLeadTags = defineQuery("listLeadTags", leadTagsRules, async (ctx, input) => {
  const { id: leadId } = await findLead(ctx, input.id);
  const query = ctx.db
    .createQueryBuilder(Tag, "tag")
    .innerJoin(LeadTag, "tagged", "tagged.tagId = tag.id AND tagged.leadId = :leadId", { leadId })
    .orderBy({ "tag.name": "ASC", "tag.id": "ASC" });
  return readPage(ctx.db, Tag, query, input);
});
