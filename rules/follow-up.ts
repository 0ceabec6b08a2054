import { z } from "zod";

import { instant } from "./date-time";
import { followUpStatuses } from "./follow-up-status";
import { id, version } from "./id";
import { flag, oneOrMore, paging, someIds, sortDirections } from "./paging";
import { remindBefore } from "./reminder";
import { notes, requiredText } from "./text";
import { userStatuses } from "./user";

/** How the customer is to be reached. */
export const followUpTypes = ["CALL", "MEETING", "EMAIL", "WHATSAPP", "OTHER"] as const;
export type FollowUpType = (typeof followUpTypes)[number];

const plan = {
  contactId: id.nullish(),
  assignedTo: id.nullish(),
  type: z.enum(followUpTypes),
  dueDatetime: instant,
  remindBefore: remindBefore.nullish(),
  notes,
};

/**
 * A planned call, meeting or message; that its due time lies in the future is judged where the time is known. Without
 * `remindBefore` it takes its assignee's own.
 */
export const scheduleFollowUpRules = z.strictObject({ leadId: id, ...plan });

/** The next step of the same lead, planned while the one before is completed. */
export const nextFollowUpRules = z.strictObject(plan);

/** What came of it; `notes` replace the notes when sent; `next` is stored together with the outcome or not at all. */
export const completeFollowUpRules = z.strictObject({
  id,
  outcome: requiredText(255),
  notes,
  next: nextFollowUpRules.nullish(),
});

/** One follow-up by its id. */
export const followUpRules = z.strictObject({ id });

/** A changed plan: what is left out stays. A new `dueDatetime` moves it into the future; the stored one moves nothing. */
export const updateFollowUpRules = z.strictObject({
  id,
  version: version.optional(),
  type: z.enum(followUpTypes).optional(),
  dueDatetime: instant.optional(),
  remindBefore: remindBefore.optional(),
  notes,
  contactId: id.nullish(),
  assignedTo: id.optional(),
});

/** A follow-up that is not to be done any more. */
export const cancelFollowUpRules = z.strictObject({ id });

/** A follow-up that should not be there. */
export const deleteFollowUpRules = z.strictObject({ id });

/** A deleted follow-up that should be there after all. */
export const restoreFollowUpRules = z.strictObject({ id });

/** Something that has just happened and was not planned; `happenedAt` is now when it is left out. */
export const logInteractionRules = z.strictObject({
  leadId: id,
  contactId: id.nullish(),
  type: z.enum(followUpTypes),
  outcome: requiredText(255),
  notes,
  happenedAt: instant.nullish(),
  next: nextFollowUpRules.nullish(),
});

/** What follow-ups can be sorted by. */
export const followUpOrders = ["DUE"] as const;
export type FollowUpOrder = (typeof followUpOrders)[number];

const followUpFilter = {
  ids: someIds.nullish(),
  mine: flag.nullish(),
  assignedTo: id.nullish(),
  assigneeStatus: z.enum(userStatuses).nullish(),
  leadId: id.nullish(),
  type: oneOrMore(z.enum(followUpTypes)).nullish(),
  overdue: flag.nullish(),
  status: oneOrMore(z.enum(followUpStatuses)).nullish(),
  dueFrom: instant.nullish(),
  dueTo: instant.nullish(),
};

const followUpSort = z.strictObject({
  by: z.enum(followUpOrders).default("DUE"),
  direction: z.enum(sortDirections).default("ASC"),
});

/** A page of follow-ups by due time; `dueFrom` is included, `dueTo` is not; a flag that is false does not narrow. */
export const followUpsRules = z.strictObject({ ...followUpFilter, sort: followUpSort.nullish(), ...paging });

/** Whose changes are told: those of one lead's follow-ups, or of all that the caller may see. */
export const followUpChangedRules = z.strictObject({ leadId: id.nullish() });

/** A page of one lead's follow-ups, the latest due first. */
export const leadFollowUpsRules = z.strictObject({ leadId: id, ...paging });
