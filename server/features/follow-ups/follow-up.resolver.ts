import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { Contact } from "../contacts/contact.entity";
import { contactById } from "../contacts/contact.loaders";
import { Lead } from "../leads/lead.entity";
import { leadOf } from "../leads/lead.loaders";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { completeFollowUp } from "./complete-follow-up";
import { FollowUp } from "./follow-up.entity";
import { CompleteFollowUpInput, FollowUpFilter, FollowUpPage, ScheduleFollowUpInput } from "./follow-up.inputs";
import { followUps } from "./follow-ups";
import { scheduleFollowUp } from "./schedule-follow-up";

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUpPage, { description: "The follow-ups the caller may see, the first due first." })
  followUps(
    @Arg("filter", () => FollowUpFilter, { nullable: true }) filter: FollowUpFilter | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<FollowUp>> {
    return followUps(ctx, { ...filter, ...paging });
  }

  @Mutation(() => FollowUp, { description: "Plans the next step with a lead." })
  scheduleFollowUp(
    @Arg("input", () => ScheduleFollowUpInput) input: ScheduleFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return scheduleFollowUp(ctx, input);
  }

  @Mutation(() => FollowUp, { description: "Notes what came of a follow-up, and plans the next one when asked to." })
  completeFollowUp(
    @Arg("input", () => CompleteFollowUpInput) input: CompleteFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return completeFollowUp(ctx, input);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is pending and past due." })
  isOverdue(@Root() followUp: FollowUp, @Ctx() ctx: RequestContext): boolean {
    return followUp.isOverdue(ctx.now());
  }

  @FieldResolver(() => Lead, { description: "The lead it is about." })
  lead(@Root() followUp: FollowUp, @Ctx() ctx: RequestContext): Promise<Lead> {
    return leadOf(ctx, followUp);
  }

  @FieldResolver(() => Contact, { nullable: true, description: "The contact to reach, when one was named." })
  contact(@Root() followUp: FollowUp, @Ctx() ctx: RequestContext): Promise<Contact | null> | null {
    return followUp.contactId ? contactById(ctx, followUp.contactId) : null;
  }

  @FieldResolver(() => User, { description: "Who does it." })
  assignedTo(@Root() followUp: FollowUp, @Ctx() ctx: RequestContext): Promise<User | null> {
    return userById(ctx, followUp.assignedTo);
  }

  @FieldResolver(() => User, { description: "Who planned it." })
  createdBy(@Root() followUp: FollowUp, @Ctx() ctx: RequestContext): Promise<User | null> {
    return userById(ctx, followUp.createdBy);
  }
}
