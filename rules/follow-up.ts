import { z } from "zod";

import { instant } from "./date-time";
import { id } from "./id";
import { flag, oneOrMore, paging } from "./paging";
import { notes, requiredText } from "./text";

/** How the customer is to be reached. */
export const followUpTypes = ["CALL", "MEETING", "EMAIL", "WHATSAPP", "OTHER"] as const;
export type FollowUpType = (typeof followUpTypes)[number];

/** PENDING is open, MISSED is open and long past due; COMPLETED and CANCELLED are final. */
export const followUpStatuses = ["PENDING", "COMPLETED", "CANCELLED", "MISSED"] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

const plan = {
  contactId: id.nullish(),
  assignedTo: id.nullish(),
  type: z.enum(followUpTypes),
  dueDatetime: instant,
  notes,
};

/** A planned call, meeting or message; that its due time lies in the future is judged where the time is known. */
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

const followUpFilter = {
  mine: flag.nullish(),
  status: oneOrMore(z.enum(followUpStatuses)).nullish(),
  dueFrom: instant.nullish(),
  dueTo: instant.nullish(),
};

/** A page of follow-ups by due time; `dueFrom` is included, `dueTo` is not. */
export const followUpsRules = z.strictObject({ ...followUpFilter, ...paging });

/** A page of one lead's follow-ups, the latest due first. */
export const leadFollowUpsRules = z.strictObject({ leadId: id, ...paging });
