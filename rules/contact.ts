import { z } from "zod";

import { id, version } from "./id";
import { paging } from "./paging";
import { email, notes, optionalText, requiredText } from "./text";

/** A new contact of a lead. The first one is primary; a later primary one takes the place of the one before. */
export const createContactRules = z.strictObject({
  leadId: id,
  name: requiredText(120),
  email: email.nullish(),
  phone: optionalText(30),
  position: optionalText(100),
  notes,
  isPrimary: z.boolean().default(false),
});

/** A contact's new details: what is left out stays, null empties. Which one is primary has a verb of its own. */
export const updateContactRules = z.strictObject({
  id,
  version: version.optional(),
  name: requiredText(120).optional(),
  email: email.nullish(),
  phone: optionalText(30),
  position: optionalText(100),
  notes,
});

/** The contact to reach first from now on. */
export const setPrimaryContactRules = z.strictObject({ id });

/** A contact that is no longer wanted. */
export const deleteContactRules = z.strictObject({ id });

/** A deleted contact that is wanted after all; one that was primary can be so again. */
export const restoreContactRules = z.strictObject({ id, isPrimary: z.boolean().default(false) });

/** One contact by its id. */
export const contactRules = z.strictObject({ id });

/** A page of contacts by name. Every word of `search` must be part of the contact's name, e-mail or phone number. */
export const contactsRules = z.strictObject({
  leadId: id.nullish(),
  search: z.string().max(200, "At most 200 characters.").nullish(),
  ...paging,
});

/** A page of one lead's contacts, the primary one first. */
export const leadContactsRules = z.strictObject({ leadId: id, ...paging });
