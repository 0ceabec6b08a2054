import { setPrimaryContactRules } from "../../../rules/contact";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { canEditLead } from "../leads/lead.policy";
import { lockContact, lockPrimaryContact } from "./contact.loaders";

/** Makes a contact the one to reach first, and the one before it no longer so; the same one again changes nothing. */
export const setPrimaryContact = defineUseCase("setPrimaryContact", setPrimaryContactRules, async (ctx, input) => {
  const { contact, lead } = await lockContact(ctx, input.id);
  assertAllowed(canEditLead(ctx.user, lead));
  if (contact.isPrimary) return contact;
  const primary = await lockPrimaryContact(ctx, lead.id);
  if (primary) {
    primary.demote();
    await ctx.save(primary, "CONTACT_UPDATED");
  }
  contact.promote();
  await ctx.save(contact, "CONTACT_UPDATED");
  return contact;
});
