import { updateContactRules } from "../../../rules/contact";
import { applyFields, assertBasedOnCurrent } from "../../platform/edit";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { canEditLead } from "../leads/lead.policy";
import { lockContact } from "./contact.loaders";
import { toE164 } from "./contact.phone";

/** Changes a contact's details, if they were read in their latest version. */
export const updateContact = defineUseCase("updateContact", updateContactRules, async (ctx, input) => {
  const { contact, lead } = await lockContact(ctx, input.id);
  assertAllowed(canEditLead(ctx.user, lead));
  assertBasedOnCurrent(contact, input);
  applyFields(contact, input, ["name", "email", "position", "notes"]);
  if (input.phone !== undefined) contact.changePhone(input.phone, toE164(input.phone, ctx.settings.DEFAULT_COUNTRY));
  await ctx.save(contact, "CONTACT_UPDATED");
  return contact;
});
