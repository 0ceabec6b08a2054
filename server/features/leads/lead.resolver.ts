import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { assignLead } from "./assign-lead";
import { changeLeadStatus } from "./change-lead-status";
import { createLead } from "./create-lead";
import { deleteLead } from "./delete-lead";
import { lead } from "./lead";
import { Lead } from "./lead.entity";
import {
  AssignLeadInput,
  ChangeLeadStatusInput,
  CreateLeadInput,
  DeleteLeadInput,
  RestoreLeadInput,
  UpdateLeadInput,
} from "./lead.inputs";
import { leads } from "./leads";
import { LeadFilter, LeadPage, LeadSort } from "./leads.inputs";
import { restoreLead } from "./restore-lead";
import { updateLead } from "./update-lead";

@Resolver(() => Lead)
export class LeadResolver {
  @Query(() => Lead, { description: "One lead." })
  lead(@Arg("id", () => ID, { description: "The lead's id." }) id: string, @Ctx() ctx: RequestContext): Promise<Lead> {
    return lead(ctx, { id });
  }

  @Query(() => LeadPage, {
    description: "The leads the caller may see, the last changed first unless sorted otherwise.",
  })
  leads(
    @Arg("filter", () => LeadFilter, { nullable: true, description: "Which leads." }) filter: LeadFilter | null,
    @Arg("sort", () => LeadSort, { nullable: true, description: "In which order." }) sort: LeadSort | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<Lead>> {
    return leads(ctx, { ...filter, sort, ...paging });
  }

  @Mutation(() => Lead, { description: "Stores a new lead." })
  createLead(
    @Arg("input", () => CreateLeadInput, { description: "The new lead." }) input: CreateLeadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead> {
    return createLead(ctx, input);
  }

  @Mutation(() => Lead, { description: "Changes a lead's texts; refused when they were changed since they were read." })
  updateLead(
    @Arg("input", () => UpdateLeadInput, { description: "What to change." }) input: UpdateLeadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead> {
    return updateLead(ctx, input);
  }

  @Mutation(() => Lead, { description: "Moves a lead to another status; the same status again changes nothing." })
  changeLeadStatus(
    @Arg("input", () => ChangeLeadStatusInput, { description: "Which lead, and its new status." })
    input: ChangeLeadStatusInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead> {
    return changeLeadStatus(ctx, input);
  }

  @Mutation(() => Lead, { description: "Hands a lead over to another user; for ADMINs." })
  assignLead(
    @Arg("input", () => AssignLeadInput, { description: "Which lead, and to whom." }) input: AssignLeadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead> {
    return assignLead(ctx, input);
  }

  @Mutation(() => Lead, {
    description: "Takes a lead out of sight, with all that hangs on it, and cancels its open follow-ups.",
  })
  deleteLead(
    @Arg("input", () => DeleteLeadInput, { description: "Which one." }) input: DeleteLeadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead> {
    return deleteLead(ctx, input);
  }

  @Mutation(() => Lead, { description: "Brings a deleted lead back, with the follow-ups that its deletion cancelled." })
  restoreLead(
    @Arg("input", () => RestoreLeadInput, { description: "Which one." }) input: RestoreLeadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead> {
    return restoreLead(ctx, input);
  }

  @FieldResolver(() => User, { description: "Who looks after the lead." })
  owner(@Root() lead: Lead, @Ctx() ctx: RequestContext): Promise<User | null> {
    return userById(ctx, lead.ownerId);
  }

  @FieldResolver(() => User, { description: "Who stored the lead." })
  createdBy(@Root() lead: Lead, @Ctx() ctx: RequestContext): Promise<User | null> {
    return userById(ctx, lead.createdBy);
  }
}
