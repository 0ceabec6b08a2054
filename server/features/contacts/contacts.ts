import { contactsRules } from "../../../rules/contact";
import { readPage } from "../../platform/pagination";
import { narrowToFound, type SoughtWord } from "../../platform/search-query";
import { defineQuery } from "../../platform/use-case";
import { leadHasWord } from "../leads/lead.derived";
import { Contact } from "./contact.entity";
import { visibleContacts } from "./contact.scope";

/** The words of leads, which have an index, narrow first; then this contact must be the one that has the word. */
const isFound = (word: SoughtWord): string =>
  `${leadHasWord("contact.lead_id", word)} AND contact.search_words LIKE ${word.inList}`;

/** A page of contacts, by name. */
export const contacts = defineQuery("contacts", contactsRules, (ctx, input) => {
  const query = visibleContacts(ctx).orderBy({ "contact.name": "ASC", "contact.id": "ASC" });
  if (input.leadId) query.andWhere("contact.leadId = :leadId", { leadId: input.leadId });
  if (input.search) narrowToFound(query, input.search, isFound);
  return readPage(ctx.db, Contact, query, input);
});
