import { In } from "typeorm";

import type { WriteContext } from "../../platform/request-context";
import type { SoughtWord } from "../../platform/search-query";
import { wordsOf, type SearchText } from "../../platform/search-words";
import { Lead } from "./lead.entity";
import { LeadWord } from "./lead-word.entity";

/** Makes a lead findable by these texts, and by no others. */
export async function replaceSearchText(ctx: WriteContext, leadId: string, searchText: SearchText): Promise<void> {
  const words = wordsOf(searchText);
  const stored = await ctx.db.findBy(LeadWord, { leadId });
  const known = new Set(stored.map(({ word }) => word));
  const wanted = new Set(words);
  const stale = [...known].filter((word) => !wanted.has(word));
  const missing = words.filter((word) => !known.has(word)).map((word) => ({ word, leadId }));
  if (stale.length > 0) await ctx.db.delete(LeadWord, { leadId, word: In(stale) });
  if (missing.length > 0) await ctx.db.insert(LeadWord, missing);
}

/** SQL: whether the lead with the id in this column, or a contact of it, has this word of a search. */
export const leadHasWord = (leadId: string, { prefix }: SoughtWord): string =>
  `${leadId} IN (SELECT found.lead_id FROM lead_words found WHERE found.word LIKE ${prefix})`;

/** Sets when the next follow-up of a lead is due. Not an edit: neither the version nor the time of the last change moves. */
export async function setNextFollowUpAt(ctx: WriteContext, leadId: string, at: Date | null): Promise<void> {
  await ctx.db.query("UPDATE leads SET next_follow_up_at = ?, updated_at = updated_at WHERE id = ?", [at, leadId]);
}

/** Holds a lead's row until the transaction ends, so that what is derived from its children is derived in turn. */
export async function holdLead(ctx: WriteContext, leadId: string): Promise<void> {
  if (ctx.holds(Lead, leadId)) return;
  await ctx.db.query("SELECT id FROM leads WHERE id = ? FOR UPDATE", [leadId]);
}

/** Tells those who show a lead that something which hangs on it has changed. */
export function announceLead(ctx: WriteContext, leadId: string): void {
  ctx.announce(Lead.name, leadId, "UPDATED");
}
