import type { WriteContext } from "../../platform/request-context";
import { wordsOf, type SearchText } from "../../platform/search-words";
import { replaceSearchText } from "../leads/lead.derived";
import type { Lead } from "../leads/lead.entity";
import type { Contact } from "./contact.entity";
import { contactsOfLead } from "./contact.loaders";
import { toNational } from "./contact.phone";

const searchTextOf = ({ name, email, phone, phoneE164 }: Contact): SearchText => ({
  texts: [name, email, phone],
  phones: [phone, phoneE164, toNational(phoneE164)],
});

/** Makes a lead findable by its own texts and those of its contacts. A deleted lead is found by nothing. */
export async function writeSearchTextOfLead(ctx: WriteContext, lead: Lead): Promise<void> {
  const contacts = lead.deletedAt ? [] : (await contactsOfLead(ctx, lead.id)).map(searchTextOf);
  await replaceSearchText(ctx, lead.id, {
    texts: lead.deletedAt ? [] : [lead.name, lead.company, ...contacts.flatMap(({ texts }) => texts)],
    phones: contacts.flatMap(({ phones }) => phones),
  });
}

/** Makes a contact findable. Not an edit: neither the version nor the time of the last change moves. */
export async function writeSearchTextOfContact(ctx: WriteContext, contact: Contact): Promise<void> {
  const words = wordsOf(searchTextOf(contact)).map((word) => ` ${word}`);
  const sql = "UPDATE contacts SET search_words = ?, updated_at = updated_at WHERE id = ?";
  await ctx.db.query(sql, [words.join(""), contact.id]);
}
