import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { RequestContext } from "../../platform/request-context";
import { assignLeads } from "./assign-leads";
import { changeLeadStatuses } from "./change-lead-statuses";
import { Lead } from "./lead.entity";
import { AssignLeadsInput, ChangeLeadStatusesInput, TagLeadsInput } from "./leads-together.inputs";
import { tagLeads } from "./tag-leads";

@Resolver()
export class LeadsTogetherResolver {
  @Mutation(() => [Lead], {
    description:
      "Moves several leads to one status, all of them or none; a refusal names those it is about, such as `ids.3`.",
  })
  changeLeadStatuses(
    @Arg("input", () => ChangeLeadStatusesInput, { description: "Which leads, and their new status." })
    input: ChangeLeadStatusesInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead[]> {
    return changeLeadStatuses(ctx, input);
  }

  @Mutation(() => [Lead], {
    description:
      "Hands several leads over to one user, all of them or none; for ADMINs. A refusal names those it is about.",
  })
  assignLeads(
    @Arg("input", () => AssignLeadsInput, { description: "Which leads, and to whom." }) input: AssignLeadsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead[]> {
    return assignLeads(ctx, input);
  }

  @Mutation(() => [Lead], {
    description:
      "Puts tags on several leads and takes others off them, all of them or none. A refusal names those it is about.",
  })
  tagLeads(
    @Arg("input", () => TagLeadsInput, { description: "Which tags, on which leads." }) input: TagLeadsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead[]> {
    return tagLeads(ctx, input);
  }
}
