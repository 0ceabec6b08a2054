import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { Contact } from "../contacts/contact.entity";
import { contactById } from "../contacts/contact.loaders";
import { Lead } from "../leads/lead.entity";
import { leadOf } from "../leads/lead.loaders";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { cancelFollowUp } from "./cancel-follow-up";
import { completeFollowUp } from "./complete-follow-up";
import { deleteFollowUp } from "./delete-follow-up";
import { followUp } from "./follow-up";
import { FollowUp } from "./follow-up.entity";
import {
  CancelFollowUpInput,
  CompleteFollowUpInput,
  DeleteFollowUpInput,
  FollowUpFilter,
  FollowUpPage,
  FollowUpSort,
  LogInteractionInput,
  RestoreFollowUpInput,
  ScheduleFollowUpInput,
  UpdateFollowUpInput,
} from "./follow-up.inputs";
import { followUps } from "./follow-ups";
import { logInteraction } from "./log-interaction";
import { restoreFollowUp } from "./restore-follow-up";
import { scheduleFollowUp } from "./schedule-follow-up";
import { updateFollowUp } from "./update-follow-up";

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUp, { description: "One follow-up." })
  followUp(
    @Arg("id", () => ID, { description: "The follow-up." }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return followUp(ctx, { id });
  }

  @Query(() => FollowUpPage, { description: "The follow-ups the caller may see, the first due first." })
  followUps(
    @Arg("filter", () => FollowUpFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: FollowUpFilter | null,
    @Arg("sort", () => FollowUpSort, { nullable: true, description: "The first due first when left out." })
    sort: FollowUpSort | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<FollowUp>> {
    return followUps(ctx, { ...filter, sort, ...paging });
  }

  @Mutation(() => FollowUp, { description: "Plans the next step with a lead." })
  scheduleFollowUp(
    @Arg("input", () => ScheduleFollowUpInput, { description: "What is planned." }) input: ScheduleFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return scheduleFollowUp(ctx, input);
  }

  @Mutation(() => FollowUp, { description: "Notes what came of a follow-up, and plans the next one when asked to." })
  completeFollowUp(
    @Arg("input", () => CompleteFollowUpInput, { description: "What came of it." }) input: CompleteFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return completeFollowUp(ctx, input);
  }

  @Mutation(() => FollowUp, { description: "Changes what is still to be done: the plan, its time, or who does it." })
  updateFollowUp(
    @Arg("input", () => UpdateFollowUpInput, { description: "What to change." }) input: UpdateFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return updateFollowUp(ctx, input);
  }

  @Mutation(() => FollowUp, { description: "Calls a follow-up off, also a missed one." })
  cancelFollowUp(
    @Arg("input", () => CancelFollowUpInput, { description: "Which one." }) input: CancelFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return cancelFollowUp(ctx, input);
  }

  @Mutation(() => FollowUp, { description: "Takes a follow-up away; the history keeps it." })
  deleteFollowUp(
    @Arg("input", () => DeleteFollowUpInput, { description: "Which one." }) input: DeleteFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return deleteFollowUp(ctx, input);
  }

  @Mutation(() => FollowUp, { description: "Brings a deleted follow-up back as it was, with its reminders." })
  restoreFollowUp(
    @Arg("input", () => RestoreFollowUpInput, { description: "Which one." }) input: RestoreFollowUpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return restoreFollowUp(ctx, input);
  }

  @Mutation(() => FollowUp, { description: "Notes something that was not planned, as a follow-up born COMPLETED." })
  logInteraction(
    @Arg("input", () => LogInteractionInput, { description: "What happened." }) input: LogInteractionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUp> {
    return logInteraction(ctx, input);
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
