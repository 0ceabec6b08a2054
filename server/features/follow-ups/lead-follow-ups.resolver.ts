import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { Lead } from "../leads/lead.entity";
import { FollowUp } from "./follow-up.entity";
import { FollowUpPage } from "./follow-up.inputs";
import { nextFollowUpByLeadId } from "./follow-up.loaders";
import { leadFollowUps } from "./lead-follow-ups";

@Resolver(() => Lead)
export class LeadFollowUpsResolver {
  @FieldResolver(() => FollowUp, {
    nullable: true,
    description: "The open follow-up, PENDING or MISSED, that is due first.",
  })
  nextFollowUp(@Root() lead: Lead, @Ctx() ctx: RequestContext): Promise<FollowUp | null> {
    return nextFollowUpByLeadId(ctx, lead.id);
  }

  @FieldResolver(() => FollowUpPage, { description: "All planned and past steps, the latest due first." })
  followUps(
    @Root() lead: Lead,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<FollowUp>> {
    return leadFollowUps(ctx, { leadId: lead.id, ...paging });
  }
}
