import { tagsRules } from "../../../rules/tag";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { Tag } from "./tag.entity";

const escapeWildcards = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** A page of all tags by name. They are words that everyone shares, so everyone who is signed in reads them. */
export const tags = defineQuery("tags", tagsRules, (ctx, input) => {
  const query = ctx.db.createQueryBuilder(Tag, "tag").orderBy({ "tag.name": "ASC", "tag.id": "ASC" });
  if (input.search) query.where("tag.name LIKE :part", { part: `%${escapeWildcards(input.search.trim())}%` });
  return readPage(ctx.db, Tag, query, input);
});
