import { In } from "typeorm";

import { MAX_TAGS, tagLeadRules } from "../../../rules/tag";
import type { Changes } from "../../platform/changes";
import { assertAllowed, InvalidInput } from "../../platform/errors";
import type { UseCaseContext } from "../../platform/request-context";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "./lead.loaders";
import { canEditLead } from "./lead.policy";
import { LeadTag, Tag } from "./tag.entity";
import { ensureTags } from "./tag.loaders";

async function namesOn(ctx: UseCaseContext, leadId: string): Promise<string[]> {
  const tags = await ctx.db
    .createQueryBuilder(Tag, "tag")
    .innerJoin(LeadTag, "tagged", "tagged.tagId = tag.id AND tagged.leadId = :leadId", { leadId })
    .orderBy("tag.name")
    .getMany();
  return tags.map(({ name }) => name);
}

async function takeOff(ctx: UseCaseContext, leadId: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const tags = await ctx.db.findBy(Tag, { name: In([...names]) });
  await ctx.db.delete(LeadTag, { leadId, tagId: In(tags.map(({ id }) => id)) });
}

async function putOn(ctx: UseCaseContext, leadId: string, names: readonly string[]): Promise<void> {
  const tagged = (await ensureTags(ctx, names)).map((tagId) => ({ leadId, tagId }));
  if (tagged.length > 0) await ctx.db.createQueryBuilder().insert().into(LeadTag).values(tagged).orIgnore().execute();
}

/** Names may hold commas, but no NUL. */
const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join("\0") === other.join("\0");

const asText = (names: readonly string[]): string | null => names.join(", ") || null;

/** Takes tags off a lead and puts others on it, which are made where they do not exist yet. */
export const tagLead = defineUseCase(tagLeadRules, async (ctx, input) => {
  const lead = await lockLead(ctx, input.id);
  assertAllowed(canEditLead(ctx.user, lead));
  const before = await namesOn(ctx, lead.id);
  await takeOff(ctx, lead.id, input.remove);
  await putOn(ctx, lead.id, input.add);
  const after = await namesOn(ctx, lead.id);
  if (after.length > MAX_TAGS) throw InvalidInput.of("add", `A lead has at most ${MAX_TAGS} tags.`);
  const changes: Changes = isSame(before, after) ? {} : { tags: { from: asText(before), to: asText(after) } };
  await ctx.save(lead, "LEAD_UPDATED", changes);
  return lead;
});
