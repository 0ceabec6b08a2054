import { MAX_TAGS, tagLeadsRules } from "../../../rules/tag";
import { assertAllAllowed, complainOfEach, InvalidInput } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLeads } from "./lead.loaders";
import { canEditLead } from "./lead.policy";
import { retag } from "./lead.tagging";

/** Takes tags off several leads and puts others on them, all of them or none. */
export const tagLeads = defineUseCase("tagLeads", tagLeadsRules, async (ctx, { ids, ...tagging }) => {
  const leads = await lockLeads(ctx, ids);
  assertAllAllowed("ids", leads, (lead) => canEditLead(ctx.user, lead));
  const counts = await retag(ctx, leads, tagging);
  const tooMany = complainOfEach("ids", counts, (count) => count <= MAX_TAGS, `A lead has at most ${MAX_TAGS} tags.`);
  if (tooMany.length > 0) throw new InvalidInput(tooMany);
  return leads;
});
