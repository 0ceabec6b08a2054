import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { Lead } from "../leads/lead.entity";
import type { ActivityEntry } from "./activity-entry.entity";
import { ActivityPage } from "./activity-entry.inputs";
import { leadActivity } from "./lead-activity";

@Resolver(() => Lead)
export class LeadActivityResolver {
  @FieldResolver(() => ActivityPage, { description: "The lead's history, the newest first." })
  activity(
    @Root() lead: Lead,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<ActivityEntry>> {
    return leadActivity(ctx, { leadId: lead.id, ...paging });
  }
}
