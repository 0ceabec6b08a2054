import { leadContactsRules } from "../../../rules/contact";
import { defineQuery } from "../../platform/use-case";
import { findLead } from "../leads/lead.loaders";
import { pageOfContacts } from "./contact.loaders";

/** A page of a lead's contacts, the primary one first, for whoever has only the lead's id. Throws NotFound. */
export const listLeadContacts = defineQuery("listLeadContacts", leadContactsRules, async (ctx, input) => {
  await findLead(ctx, input.leadId);
  return pageOfContacts(ctx, input.leadId, input);
});
