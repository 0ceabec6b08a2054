import { leadContactsRules } from "../../../rules/contact";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { Contact } from "./contact.entity";
import { visibleContacts } from "./contact.scope";

/** A page of one lead's contacts, the primary one first. */
export const leadContacts = defineQuery(leadContactsRules, (ctx, input) => {
  const query = visibleContacts(ctx)
    .andWhere("contact.leadId = :leadId", { leadId: input.leadId })
    .orderBy({ "contact.isPrimary": "DESC", "contact.id": "ASC" });
  return readPage(ctx.db, Contact, query, input);
});
