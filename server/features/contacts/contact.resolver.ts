import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";

import type { RequestContext } from "../../platform/request-context";
import { Lead } from "../leads/lead.entity";
import { leadOf } from "../leads/lead.loaders";
import { Contact } from "./contact.entity";
import { CreateContactInput } from "./contact.inputs";
import { createContact } from "./create-contact";

@Resolver(() => Contact)
export class ContactResolver {
  @Mutation(() => Contact, { description: "Adds a contact to a lead." })
  createContact(
    @Arg("input", () => CreateContactInput) input: CreateContactInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Contact> {
    return createContact(ctx, input);
  }

  @FieldResolver(() => Lead, { description: "The lead they belong to." })
  lead(@Root() contact: Contact, @Ctx() ctx: RequestContext): Promise<Lead> {
    return leadOf(ctx, contact);
  }
}
