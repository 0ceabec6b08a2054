import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { User } from "../users/user.entity";
import { ReminderDelivery } from "./delivery.entity";
import { ReminderDeliveryFilter, ReminderDeliveryPage } from "./delivery.inputs";
import { recipientOf } from "./delivery.loaders";
import { reminderDeliveries } from "./reminder-deliveries";

@Resolver(() => ReminderDelivery)
export class DeliveryResolver {
  @Query(() => ReminderDeliveryPage, {
    description:
      "Reminders that were sent, or are to be sent, through channels outside, the newest first. For ADMINs; others are refused.",
  })
  reminderDeliveries(
    @Arg("filter", () => ReminderDeliveryFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: ReminderDeliveryFilter | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<ReminderDelivery>> {
    return reminderDeliveries(ctx, { ...filter, ...paging });
  }

  @FieldResolver(() => User, { nullable: true, description: "Whom the reminder is for." })
  user(@Root() delivery: ReminderDelivery, @Ctx() ctx: RequestContext): Promise<User | null> {
    return recipientOf(ctx, delivery);
  }
}
