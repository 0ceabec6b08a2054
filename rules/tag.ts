import { z } from "zod";

import { id, ids } from "./id";
import { paging } from "./paging";
import { requiredText } from "./text";

/** A lead with more tags than these is sorted into everything, and so into nothing. */
export const MAX_TAGS = 20;

/** A word that leads are grouped by: 1 to 50 characters, without the space around it. */
export const tagName = z.string().trim().pipe(requiredText(50));

const tagNames = z.array(tagName).max(MAX_TAGS, `At most ${MAX_TAGS} tags.`).default([]);

/** Tags to take off a lead and, after that, to put on it; one that does not exist yet is made. */
export const tagLeadRules = z.strictObject({ id, add: tagNames, remove: tagNames });

/** The same for several leads. */
export const tagLeadsRules = z.strictObject({ ids, add: tagNames, remove: tagNames });

/** A tag's new name. Where that is another tag's, the two become one. */
export const renameTagRules = z.strictObject({ id, name: tagName });

/** Two tags that become one: what has `from` gets `into`. */
export const mergeTagsRules = z
  .strictObject({ from: id, into: id })
  .refine(({ from, into }) => from !== into, { error: "These are one and the same tag.", path: ["into"] });

/** A tag that goes, also from the leads that have it. */
export const deleteTagRules = z.strictObject({ id });

/** A page of one lead's tags, by name. */
export const leadTagsRules = z.strictObject({ id, ...paging });

/** A page of tags by name; `search` is a part of the name. */
export const tagsRules = z.strictObject({
  search: z.string().max(50, "At most 50 characters.").nullish(),
  ...paging,
});
