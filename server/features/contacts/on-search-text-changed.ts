import { listenTo } from "../../platform/events";
import type { WriteContext } from "../../platform/request-context";
import { replaceSearchText } from "../leads/lead.derived";
import { Lead } from "../leads/lead.entity";
import { leadOf } from "../leads/lead.loaders";
import { contactsOfLead } from "./contact.loaders";

async function writeWords(ctx: WriteContext, lead: Lead): Promise<void> {
  const contacts = await contactsOfLead(ctx, lead.id);
  await replaceSearchText(ctx, lead.id, {
    texts: [lead.name, lead.company, ...contacts.flatMap((contact) => [contact.name, contact.email])],
    phones: contacts.flatMap((contact) => [contact.phone, contact.phoneE164]),
  });
}

const isSearched = new Set(["name", "company", "email", "phone", "deletedAt"]);

/** Keeps a lead's search words true to its own texts and to those of its contacts. */
export const onSearchTextChanged = listenTo(
  ["LEAD_CREATED", "CONTACT_CREATED", "CONTACT_UPDATED"],
  async (ctx, { record, changes }) => {
    if (!Object.keys(changes).some((property) => isSearched.has(property))) return;
    await writeWords(ctx, record instanceof Lead ? record : await leadOf(ctx, record));
  },
);
