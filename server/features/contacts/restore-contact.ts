import { restoreContactRules } from "../../../rules/contact";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { canEditLead } from "../leads/lead.policy";
import { lockDeletedContact, lockPrimaryContact } from "./contact.loaders";

/** Brings a deleted contact back; as primary it takes the place of the one that is, and alone it is primary in any case. */
export const restoreContact = defineUseCase("restoreContact", restoreContactRules, async (ctx, input) => {
  const { contact, lead } = await lockDeletedContact(ctx, input.id);
  assertAllowed(canEditLead(ctx.user, lead));
  const primary = await lockPrimaryContact(ctx, lead.id);
  if (primary && input.isPrimary) {
    primary.demote();
    await ctx.save(primary, "CONTACT_UPDATED");
  }
  contact.restore();
  if (input.isPrimary || !primary) contact.promote();
  await ctx.save(contact, "CONTACT_UPDATED");
  return contact;
});
