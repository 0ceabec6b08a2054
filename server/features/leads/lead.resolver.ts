import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { changeLeadStatus } from "./change-lead-status";
import { createLead } from "./create-lead";
import { lead } from "./lead";
import { Lead } from "./lead.entity";
import { ChangeLeadStatusInput, CreateLeadInput, LeadFilter, LeadPage } from "./lead.inputs";
import { leads } from "./leads";

@Resolver(() => Lead)
export class LeadResolver {
  @Query(() => Lead, { description: "One lead." })
  lead(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Lead> {
    return lead(ctx, { id });
  }

  @Query(() => LeadPage, { description: "The leads the caller may see, the last changed first." })
  leads(
    @Arg("filter", () => LeadFilter, { nullable: true }) filter: LeadFilter | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<Lead>> {
    return leads(ctx, { ...filter, ...paging });
  }

  @Mutation(() => Lead, { description: "Stores a new lead." })
  createLead(@Arg("input", () => CreateLeadInput) input: CreateLeadInput, @Ctx() ctx: RequestContext): Promise<Lead> {
    return createLead(ctx, input);
  }

  @Mutation(() => Lead, { description: "Moves a lead to another status; the same status again changes nothing." })
  changeLeadStatus(
    @Arg("input", () => ChangeLeadStatusInput) input: ChangeLeadStatusInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead> {
    return changeLeadStatus(ctx, input);
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
