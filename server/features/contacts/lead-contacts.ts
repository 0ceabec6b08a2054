import { leadContactsRules } from "../../../rules/contact";
import { definePageLoader } from "../../platform/page-loader";
import { defineQuery } from "../../platform/use-case";
import { Contact } from "./contact.entity";
import { visibleContacts } from "./contact.scope";

const contactsOf = definePageLoader({
  entity: Contact,
  parent: "leadId",
  select: (ctx) => visibleContacts(ctx).orderBy({ "contact.isPrimary": "DESC", "contact.id": "ASC" }),
});

/** A page of one lead's contacts, the primary one first. */
export const leadContacts = defineQuery(leadContactsRules, (ctx, input) => contactsOf(ctx, input.leadId, input));
