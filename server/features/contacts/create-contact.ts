import { createContactRules } from "../../../rules/contact";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "../leads/lead.loaders";
import { canEditLead } from "../leads/lead.policy";
import { Contact } from "./contact.entity";
import { lockPrimaryContact } from "./contact.loaders";
import { toE164 } from "./contact.phone";

/** Adds a contact to a lead. The lead's row is locked, so that of two contacts added at once one is primary. */
export const createContact = defineUseCase("createContact", createContactRules, async (ctx, input) => {
  const lead = await lockLead(ctx, input.leadId);
  assertAllowed(canEditLead(ctx.user, lead));
  const primary = await lockPrimaryContact(ctx, lead.id);
  if (primary && input.isPrimary) {
    primary.demote();
    await ctx.save(primary, "CONTACT_UPDATED");
  }
  const phoneE164 = toE164(input.phone, ctx.settings.DEFAULT_COUNTRY);
  const contact = Contact.create({ ...input, phoneE164, isPrimary: input.isPrimary || !primary });
  await ctx.save(contact, "CONTACT_CREATED");
  return contact;
});
