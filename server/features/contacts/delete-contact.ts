import { deleteContactRules } from "../../../rules/contact";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { canEditLead } from "../leads/lead.policy";
import { lockContact, lockOldestContact } from "./contact.loaders";

/** Takes a contact out of sight; of those that remain one is primary, the oldest when it was this one. */
export const deleteContact = defineUseCase("deleteContact", deleteContactRules, async (ctx, input) => {
  const { contact, lead } = await lockContact(ctx, input.id);
  assertAllowed(canEditLead(ctx.user, lead));
  const wasPrimary = contact.isPrimary;
  contact.delete(ctx.now());
  await ctx.save(contact, "CONTACT_DELETED");
  const oldest = wasPrimary ? await lockOldestContact(ctx, lead.id) : null;
  if (oldest) {
    oldest.promote();
    await ctx.save(oldest, "CONTACT_UPDATED");
  }
  return contact;
});
