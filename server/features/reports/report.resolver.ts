import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import type { RequestContext } from "../../platform/request-context";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { conversions, type Conversions } from "./conversions";
import { ConversionsType } from "./conversions.inputs";
import { dashboard } from "./dashboard";
import type { Dashboard } from "./dashboard.figures";
import { DashboardType } from "./dashboard.inputs";
import { followUpPerformance, type FollowUpPerformance } from "./follow-up-performance";
import { FollowUpPerformanceType } from "./follow-up-performance.inputs";
import { reportOptions, type ReportOptions } from "./report-options";
import { ReportOptionsType } from "./report-options.inputs";
import { ConversionsArgs, DashboardArgs, FollowUpPerformanceArgs } from "./report.inputs";

@Resolver(() => FollowUpPerformanceType)
export class ReportResolver {
  @Query(() => ReportOptionsType, { description: "What may be asked of reports, for whoever lets people choose." })
  reportOptions(@Ctx() ctx: RequestContext): Promise<ReportOptions> {
    return reportOptions(ctx, {});
  }

  @Query(() => DashboardType, { description: "How things stand at this moment." })
  dashboard(@Args(() => DashboardArgs) args: DashboardArgs, @Ctx() ctx: RequestContext): Promise<Dashboard> {
    return dashboard(ctx, { ...args });
  }

  @Query(() => ConversionsType, { description: "Leads created and leads converted in a period." })
  conversions(@Args(() => ConversionsArgs) args: ConversionsArgs, @Ctx() ctx: RequestContext): Promise<Conversions> {
    return conversions(ctx, { ...args });
  }

  @Query(() => [FollowUpPerformanceType], {
    description: "Who completed and missed how many follow-ups in a period, the most completed first.",
  })
  followUpPerformance(
    @Args(() => FollowUpPerformanceArgs) args: FollowUpPerformanceArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUpPerformance[]> {
    return followUpPerformance(ctx, { ...args });
  }

  @FieldResolver(() => User, { description: "Who did them, or did not." })
  user(@Root() row: FollowUpPerformanceType, @Ctx() ctx: RequestContext): Promise<User | null> {
    return userById(ctx, row.userId);
  }
}
