import { z } from "zod";

import { definePresenter } from "../../rest/presenter";
import { exampleStored, presentStored, shownId, shownRecord, shownText } from "../../rest/shown";
import type { Contact } from "./contact.entity";

/** A contact in REST. */
export const presentContact = definePresenter({
  name: "Contact",
  path: "/contacts",
  shape: {
    id: shownId,
    leadId: shownId,
    name: shownText,
    email: shownText.nullable(),
    phone: shownText.nullable(),
    phoneE164: shownText.nullable(),
    position: shownText.nullable(),
    notes: shownText.nullable(),
    isPrimary: z.boolean(),
    ...shownRecord,
  },
  example: {
    id: "31",
    leadId: "12",
    name: "Tom Becket",
    email: "tom@lovell-ceramics.example",
    phone: "0113 496 0123",
    phoneE164: "+441134960123",
    position: "Buyer",
    notes: "Mornings only.",
    isPrimary: true,
    ...exampleStored,
  },
  present: (contact: Contact) => ({
    id: contact.id,
    leadId: contact.leadId,
    name: contact.name,
    email: contact.email,
    phone: contact.phone,
    phoneE164: contact.phoneE164,
    position: contact.position,
    notes: contact.notes,
    isPrimary: contact.isPrimary,
    ...presentStored(contact),
  }),
});
