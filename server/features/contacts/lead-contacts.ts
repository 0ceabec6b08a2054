import { leadContactsRules } from "../../../rules/contact";
import { defineQuery } from "../../platform/use-case";
import { pageOfContacts } from "./contact.loaders";

/** A page of a lead's contacts, the primary one first, for whoever has loaded the lead. */
export const leadContacts = defineQuery("leadContacts", leadContactsRules, (ctx, input) =>
  pageOfContacts(ctx, input.leadId, input),
);
