import { MAX_TAGS, tagLeadRules } from "../../../rules/tag";
import { assertAllowed, InvalidInput } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "./lead.loaders";
import { canEditLead } from "./lead.policy";
import { retag } from "./lead.tagging";

/** Takes tags off a lead and puts others on it, which are made where they do not exist yet. */
export const tagLead = defineUseCase("tagLead", tagLeadRules, async (ctx, { id, ...tagging }) => {
  const lead = await lockLead(ctx, id);
  assertAllowed(canEditLead(ctx.user, lead));
  const [count = 0] = await retag(ctx, [lead], tagging);
  if (count > MAX_TAGS) throw InvalidInput.of("add", `A lead has at most ${MAX_TAGS} tags.`);
  return lead;
});
