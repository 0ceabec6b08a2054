import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { z } from "zod";

import type {
  contactsRules,
  createContactRules,
  deleteContactRules,
  restoreContactRules,
  setPrimaryContactRules,
  updateContactRules,
} from "../../../rules/contact";
import { pageOf } from "../../platform/pagination";
import { Contact } from "./contact.entity";

@InputType({ description: "A new contact of a lead." })
export class CreateContactInput implements z.input<typeof createContactRules> {
  @Field(() => ID, { description: "The lead." })
  leadId!: string;

  @Field(() => String, { description: "The person's name, 1 to 120 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "At most 120 characters." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "At most 30 characters, kept as typed." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "What they do there, at most 100 characters." })
  position?: string | null;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters." })
  notes?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Takes the place of the primary contact. The first contact of a lead is primary in any case.",
  })
  isPrimary?: boolean;
}

@InputType({ description: "A contact's new details: what is left out stays, null empties." })
export class UpdateContactInput implements z.input<typeof updateContactRules> {
  @Field(() => ID, { description: "The contact." })
  id!: string;

  @Field(() => Int, { description: "The version that the edit is based on; an older one than the stored is refused." })
  version!: number;

  @Field(() => String, { nullable: true, description: "The person's name, 1 to 120 characters." })
  name?: string;

  @Field(() => String, { nullable: true, description: "At most 120 characters." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "At most 30 characters, kept as typed." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "What they do there, at most 100 characters." })
  position?: string | null;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters." })
  notes?: string | null;
}

@InputType({ description: "The contact to reach first." })
export class SetPrimaryContactInput implements z.input<typeof setPrimaryContactRules> {
  @Field(() => ID, { description: "The contact." })
  id!: string;
}

@InputType({ description: "A contact to delete." })
export class DeleteContactInput implements z.input<typeof deleteContactRules> {
  @Field(() => ID, { description: "The contact." })
  id!: string;
}

@InputType({ description: "A deleted contact to bring back." })
export class RestoreContactInput implements z.input<typeof restoreContactRules> {
  @Field(() => ID, { description: "The contact." })
  id!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Takes the place of the primary contact. A lead's only contact is primary in any case.",
  })
  isPrimary?: boolean;
}

@InputType({ description: "Which contacts; what is left out does not narrow." })
export class ContactFilter implements Omit<z.input<typeof contactsRules>, "page" | "limit"> {
  @Field(() => ID, { nullable: true, description: "Those of this lead." })
  leadId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words of the contact's name, e-mail or phone number, or their beginnings; case and accents do not matter.",
  })
  search?: string | null;
}

@ObjectType({ description: "A page of contacts." })
export class ContactPage extends pageOf(Contact) {}
