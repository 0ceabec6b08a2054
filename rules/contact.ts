import { z } from "zod";

import { id } from "./id";
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

/** A page of one lead's contacts, the primary one first. */
export const leadContactsRules = z.strictObject({ leadId: id, ...paging });
