import { z } from "zod";

import { id } from "./id";
import { oneOrMore, paging } from "./paging";
import { notes, optionalText, requiredText } from "./text";

/** Where a lead stands; any may follow any. */
export const leadStatuses = ["NEW", "INTERESTED", "NOT_INTERESTED", "CONVERTED"] as const;
export type LeadStatus = (typeof leadStatuses)[number];

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

/** The lead's new status. */
export const changeLeadStatusRules = z.strictObject({ id, status });

/** One lead by its id. */
export const leadRules = z.strictObject({ id });

/** Whose changes are told: one lead's, or those of all that the caller may see. */
export const leadChangedRules = z.strictObject({ leadId: id.nullish() });

/** A page of leads, the last changed first. Every word of `search` must begin a word of the lead or of its contacts. */
export const leadsRules = z.strictObject({
  status: oneOrMore(status).nullish(),
  search: z.string().max(200, "At most 200 characters.").nullish(),
  ...paging,
});
