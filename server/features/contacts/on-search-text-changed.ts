import { listenTo } from "../../platform/events";
import type { WriteContext } from "../../platform/request-context";
import { wordsOf, type SearchText } from "../../platform/search-words";
import { replaceSearchText } from "../leads/lead.derived";
import { Lead } from "../leads/lead.entity";
import { leadOf } from "../leads/lead.loaders";
import type { Contact } from "./contact.entity";
import { contactsOfLead } from "./contact.loaders";
import { toNational } from "./contact.phone";

const searchTextOf = ({ name, email, phone, phoneE164 }: Contact): SearchText => ({
  texts: [name, email, phone],
  phones: [phone, phoneE164, toNational(phoneE164)],
});

/** A deleted lead is found by nothing. */
async function writeWordsOfLead(ctx: WriteContext, lead: Lead): Promise<void> {
  const contacts = lead.deletedAt ? [] : (await contactsOfLead(ctx, lead.id)).map(searchTextOf);
  await replaceSearchText(ctx, lead.id, {
    texts: lead.deletedAt ? [] : [lead.name, lead.company, ...contacts.flatMap(({ texts }) => texts)],
    phones: contacts.flatMap(({ phones }) => phones),
  });
}

/** Not an edit: neither the version nor the time of the last change moves. */
async function writeWordsOfContact(ctx: WriteContext, contact: Contact): Promise<void> {
  const words = wordsOf(searchTextOf(contact)).map((word) => ` ${word}`);
  const sql = "UPDATE contacts SET search_words = ?, updated_at = updated_at WHERE id = ?";
  await ctx.db.query(sql, [words.join(""), contact.id]);
}

const isSearched = new Set(["name", "company", "email", "phone", "deletedAt"]);

/** Keeps the search words of leads and contacts true to their texts; a lead is found by those of its contacts too. */
export const onSearchTextChanged = listenTo(
  [
    "LEAD_CREATED",
    "LEAD_UPDATED",
    "LEAD_DELETED",
    "LEAD_RESTORED",
    "CONTACT_CREATED",
    "CONTACT_UPDATED",
    "CONTACT_DELETED",
  ],
  async (ctx, { record, changes }) => {
    if (!Object.keys(changes).some((property) => isSearched.has(property))) return;
    if (record instanceof Lead) return writeWordsOfLead(ctx, record);
    await writeWordsOfContact(ctx, record);
    await writeWordsOfLead(ctx, await leadOf(ctx, record));
  },
);
