import { In } from "typeorm";

import type { Changes } from "../../platform/changes";
import { groupBy } from "../../platform/loader";
import type { UseCaseContext } from "../../platform/request-context";
import type { Lead } from "./lead.entity";
import { LeadTag, Tag } from "./tag.entity";
import { ensureTags } from "./tag.loaders";

interface Tagging {
  add: readonly string[];
  remove: readonly string[];
}

const idsOf = (leads: readonly Lead[]): string[] => leads.map(({ id }) => id);

/** The names of the tags on each of these leads, in the order of the leads. */
async function namesOn(ctx: UseCaseContext, leads: readonly Lead[]): Promise<string[][]> {
  const rows = await ctx.db
    .createQueryBuilder(Tag, "tag")
    .innerJoin(LeadTag, "tagged", "tagged.tagId = tag.id AND tagged.leadId IN (:...ids)", { ids: idsOf(leads) })
    .select(["tag.name AS name", "tagged.leadId AS leadId"])
    .orderBy("tag.name")
    .getRawMany<{ name: string; leadId: string }>();
  const byLead = groupBy(rows, ({ leadId }) => leadId);
  return leads.map(({ id }) => (byLead.get(id) ?? []).map(({ name }) => name));
}

async function takeOff(ctx: UseCaseContext, leads: readonly Lead[], names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const tags = await ctx.db.findBy(Tag, { name: In([...names]) });
  await ctx.db.delete(LeadTag, { leadId: In(idsOf(leads)), tagId: In(tags.map(({ id }) => id)) });
}

async function putOn(ctx: UseCaseContext, leads: readonly Lead[], names: readonly string[]): Promise<void> {
  const tagIds = await ensureTags(ctx, names);
  const tagged = idsOf(leads).flatMap((leadId) => tagIds.map((tagId) => ({ leadId, tagId })));
  if (tagged.length > 0) await ctx.db.createQueryBuilder().insert().into(LeadTag).values(tagged).orIgnore().execute();
}

const asText = (names: readonly string[]): string | null => names.join(", ") || null;

/** Names may hold commas, but no NUL. */
const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join("\0") === other.join("\0");

const changesOf = (before: readonly string[], after: readonly string[]): Changes =>
  isSame(before, after) ? {} : { tags: { from: asText(before), to: asText(after) } };

/**
 * Takes tags off locked leads and then puts others on them, which are made where they do not exist yet, and stores each lead
 * that this changes. Answers how many tags each one has then.
 */
export async function retag(ctx: UseCaseContext, leads: readonly Lead[], tagging: Tagging): Promise<number[]> {
  const before = await namesOn(ctx, leads);
  await takeOff(ctx, leads, tagging.remove);
  await putOn(ctx, leads, tagging.add);
  const after = await namesOn(ctx, leads);
  for (const [index, lead] of leads.entries()) {
    await ctx.save(lead, "LEAD_UPDATED", changesOf(before[index] ?? [], after[index] ?? []));
  }
  return after.map((names) => names.length);
}
