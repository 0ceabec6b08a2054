import { NotFound } from "../../platform/errors";
import { defineLoader, groupBy } from "../../platform/loader";
import type { RequestContext, UseCaseContext } from "../../platform/request-context";
import { Tag } from "./tag.entity";

const tagsByLeadId = defineLoader<RequestContext, Tag[]>(async (ctx, leadIds) => {
  const sql = `SELECT tagged.lead_id AS leadId, tag.id, tag.name, tag.created_at AS createdAt
    FROM lead_tags tagged INNER JOIN tags tag ON tag.id = tagged.tag_id WHERE tagged.lead_id IN (?) ORDER BY tag.name`;
  const rows = await ctx.db.query<(Tag & { leadId: string })[]>(sql, [leadIds]);
  const byLeadId = groupBy(rows, ({ leadId }) => leadId);
  return new Map([...byLeadId].map(([leadId, tags]) => [leadId, tags.map((tag) => Object.assign(new Tag(), tag))]));
});

/** A lead's tags by name. */
export const tagsOfLead = async (ctx: RequestContext, lead: { id: string }): Promise<Tag[]> =>
  (await tagsByLeadId(ctx, lead.id)) ?? [];

/** A tag for change, its row locked: whoever is about to put it on a lead waits. Throws NotFound. */
export async function lockTag(ctx: UseCaseContext, tag: { id: string } | { name: string }): Promise<Tag> {
  const locked = await ctx.db.findOne(Tag, { where: tag, lock: { mode: "pessimistic_write" } });
  if (!locked) throw new NotFound("tag");
  return locked;
}

/**
 * The ids of the tags of these names, which nobody changes or deletes until the transaction ends; those that are missing are
 * made. Only the database knows which names are the same.
 */
export async function ensureTags(ctx: UseCaseContext, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  // Sorted, so that two transactions wait for each other in one order.
  const tags = names.toSorted().map((name) => ({ name, createdAt: ctx.now() }));
  await ctx.db.createQueryBuilder().insert().into(Tag).values(tags).orIgnore().updateEntity(false).execute();
  // Shared, so that leads are given one and the same tag at once. TypeORM would write FOR SHARE, which MariaDB does not know.
  const sql = "SELECT id FROM tags WHERE name IN (?) LOCK IN SHARE MODE";
  return (await ctx.db.query<{ id: string }[]>(sql, [names])).map(({ id }) => id);
}
