import { changeLeadStatusesRules } from "../../../rules/lead";
import { assertAllAllowed, InvalidInput } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLeads } from "./lead.loaders";
import { canEditLead } from "./lead.policy";

/** Moves several leads to one status, all of them or none. Those that stand there already are neither changed nor logged. */
export const changeLeadStatuses = defineUseCase(
  "changeLeadStatuses",
  changeLeadStatusesRules,
  async (ctx, { ids, status, convertedAt }) => {
    if (convertedAt && convertedAt > ctx.now()) throw InvalidInput.of("convertedAt", "This lies in the future.");
    const leads = await lockLeads(ctx, ids);
    assertAllAllowed("ids", leads, (lead) => canEditLead(ctx.user, lead));
    for (const lead of leads) {
      lead.changeStatus(status, convertedAt ?? ctx.now());
      await ctx.save(lead, "STATUS_CHANGE");
    }
    return leads;
  },
);
