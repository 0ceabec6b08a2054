import { z } from "zod";

import { instant } from "./date-time";
import { id, ids, version } from "./id";
import { leadStatuses } from "./lead-status";
import { flag, oneOrMore, paging, someIds, sortDirections } from "./paging";
import { tagName } from "./tag";
import { notes, optionalText, requiredText } from "./text";

const status = z.enum(leadStatuses);

/** A new lead; `ownerId` is the caller unless an ADMIN names another user. */
export const createLeadRules = z.strictObject({
  name: requiredText(150),
  company: optionalText(150),
  source: optionalText(100),
  status: status.default("NEW"),
  notes,
  ownerId: id.nullish(),
});

/** A lead's new texts: what is left out stays, null empties. Its status and its owner have verbs of their own. */
export const updateLeadRules = z.strictObject({
  id,
  version: version.optional(),
  name: requiredText(150).optional(),
  company: optionalText(150),
  source: optionalText(100),
  notes,
});

/** The same with status and owner, for clients that send a lead as a whole. */
export const amendLeadRules = updateLeadRules.extend({ status: status.optional(), ownerId: id.optional() });

/** The lead's new status. */
export const changeLeadStatusRules = z.strictObject({ id, status });

/** The same for several leads. `convertedAt` is for those that were CONVERTED earlier than now, such as before an undo. */
export const changeLeadStatusesRules = z
  .strictObject({ ids, status, convertedAt: instant.nullish() })
  .refine(({ status, convertedAt }) => !convertedAt || status === "CONVERTED", {
    error: "Only leads that become CONVERTED have this date.",
    path: ["convertedAt"],
  });

/** Who is to look after the lead. */
export const assignLeadRules = z.strictObject({ id, ownerId: id });

/** The same for several leads. */
export const assignLeadsRules = z.strictObject({ ids, ownerId: id });

/** A lead that is no longer wanted. */
export const deleteLeadRules = z.strictObject({ id });

/** A deleted lead that is wanted after all. */
export const restoreLeadRules = z.strictObject({ id });

/** One lead by its id. */
export const leadRules = z.strictObject({ id });

/** Whose changes are told: one lead's, or those of all that the caller may see. */
export const leadChangedRules = z.strictObject({ leadId: id.nullish() });

/** What leads can be sorted by. */
export const leadOrders = ["NAME", "COMPANY", "STATUS", "CREATED", "UPDATED", "NEXT_FOLLOW_UP"] as const;
export type LeadOrder = (typeof leadOrders)[number];

const leadSort = z.strictObject({ by: z.enum(leadOrders), direction: z.enum(sortDirections).default("ASC") });

/**
 * A page of leads, the last changed first unless sorted otherwise. Every word of `search` must begin a word of the lead or
 * of its contacts, and every one of `tags` must be on it; `createdFrom` is included, `createdTo` is not.
 */
export const leadsRules = z.strictObject({
  ids: someIds.nullish(),
  status: oneOrMore(status).nullish(),
  search: z.string().max(200, "At most 200 characters.").nullish(),
  ownerId: id.nullish(),
  source: z.string().max(100, "At most 100 characters.").nullish(),
  tags: oneOrMore(tagName).nullish(),
  createdFrom: instant.nullish(),
  createdTo: instant.nullish(),
  hasNextFollowUp: flag.nullish(),
  sort: leadSort.nullish(),
  ...paging,
});
