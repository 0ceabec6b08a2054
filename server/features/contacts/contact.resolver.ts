import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { Lead } from "../leads/lead.entity";
import { leadOf } from "../leads/lead.loaders";
import { contact } from "./contact";
import { Contact } from "./contact.entity";
import {
  ContactFilter,
  ContactPage,
  CreateContactInput,
  DeleteContactInput,
  RestoreContactInput,
  SetPrimaryContactInput,
  UpdateContactInput,
} from "./contact.inputs";
import { contacts } from "./contacts";
import { createContact } from "./create-contact";
import { deleteContact } from "./delete-contact";
import { restoreContact } from "./restore-contact";
import { setPrimaryContact } from "./set-primary-contact";
import { updateContact } from "./update-contact";

@Resolver(() => Contact)
export class ContactResolver {
  @Query(() => Contact, { description: "One contact." })
  contact(
    @Arg("id", () => ID, { description: "The contact's id." }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Contact> {
    return contact(ctx, { id });
  }

  @Query(() => ContactPage, { description: "The contacts of the leads the caller may see, by name." })
  contacts(
    @Arg("filter", () => ContactFilter, { nullable: true, description: "Which contacts." })
    filter: ContactFilter | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<Contact>> {
    return contacts(ctx, { ...filter, ...paging });
  }

  @Mutation(() => Contact, { description: "Adds a contact to a lead." })
  createContact(
    @Arg("input", () => CreateContactInput, { description: "The new contact, and its lead." })
    input: CreateContactInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Contact> {
    return createContact(ctx, input);
  }

  @Mutation(() => Contact, {
    description: "Changes a contact's details; refused when they were changed since they were read.",
  })
  updateContact(
    @Arg("input", () => UpdateContactInput, { description: "What to change." }) input: UpdateContactInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Contact> {
    return updateContact(ctx, input);
  }

  @Mutation(() => Contact, { description: "Makes a contact the one to reach first, in place of the one that was." })
  setPrimaryContact(
    @Arg("input", () => SetPrimaryContactInput, { description: "Which one." }) input: SetPrimaryContactInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Contact> {
    return setPrimaryContact(ctx, input);
  }

  @Mutation(() => Contact, {
    description: "Deletes a contact; when it was the primary one, the lead's oldest becomes that.",
  })
  deleteContact(
    @Arg("input", () => DeleteContactInput, { description: "Which one." }) input: DeleteContactInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Contact> {
    return deleteContact(ctx, input);
  }

  @Mutation(() => Contact, {
    description: "Brings a deleted contact back, as primary when asked to or when it is alone.",
  })
  restoreContact(
    @Arg("input", () => RestoreContactInput, { description: "Which one." }) input: RestoreContactInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Contact> {
    return restoreContact(ctx, input);
  }

  @FieldResolver(() => Lead, { description: "The lead they belong to." })
  lead(@Root() contact: Contact, @Ctx() ctx: RequestContext): Promise<Lead> {
    return leadOf(ctx, contact);
  }
}
