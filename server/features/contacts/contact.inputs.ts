import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type { createContactRules } from "../../../rules/contact";
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

@ObjectType({ description: "A page of contacts." })
export class ContactPage extends pageOf(Contact) {}
