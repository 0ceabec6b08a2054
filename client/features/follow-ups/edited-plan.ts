import { Temporal } from "temporal-polyfill";
import { z } from "zod";

import { followUpTypes } from "../../../rules/follow-up";
import type { UpdateFollowUpInput } from "../../generated/graphql";
import { emptyToNull } from "../../ui/empty-to-null";
import { fromWallTime, toWallTime } from "../../ui/wall-time";
import type { PlanToEdit } from "./use-follow-up-to-edit";

/** A plan as texts, which is what a form compares: nothing is empty, a time is a wall time, lead times have commas. */
const planFields = z.object({
  type: z.enum(followUpTypes),
  dueDatetime: z.string(),
  contactId: z.string(),
  notes: z.string(),
  assignedTo: z.string(),
  remindBefore: z.string(),
});
export type PlanFields = z.infer<typeof planFields>;

const wallTimeOf = (dueDatetime: string, zone: string): string =>
  toWallTime(Temporal.Instant.from(dueDatetime).toZonedDateTimeISO(zone));

export const readPlan = (followUp: PlanToEdit, zone: string): PlanFields => ({
  type: followUp.type,
  dueDatetime: wallTimeOf(followUp.dueDatetime, zone),
  contactId: followUp.contact?.id ?? "",
  notes: followUp.notes ?? "",
  assignedTo: followUp.assignedTo.id,
  remindBefore: followUp.remindBefore.join(","),
});

/** One stored value, as a refusal tells it, as its field says it. */
export function readPlanField(field: keyof PlanFields, stored: unknown, zone: string): string | undefined {
  if (stored === null) return "";
  if (Array.isArray(stored)) return stored.join(",");
  if (typeof stored !== "string") return undefined;
  return field === "dueDatetime" ? wallTimeOf(stored, zone) : stored;
}

const edited = planFields.extend({ id: z.string(), version: z.number() });

/**
 * The input that the fields stand for. A time that was left alone is not sent: it may have passed, and a field knows no
 * milliseconds.
 */
export const toUpdateInput =
  (before: PlanFields, zone: string) =>
  (fields: unknown): UpdateFollowUpInput => {
    const { id, version, type, dueDatetime, contactId, notes, assignedTo, remindBefore } = edited.parse(fields);
    return {
      id,
      version,
      type,
      ...(dueDatetime === before.dueDatetime ? {} : { dueDatetime: fromWallTime(dueDatetime, zone) }),
      contactId: emptyToNull(contactId),
      notes: emptyToNull(notes),
      assignedTo,
      remindBefore: remindBefore.split(",").filter(Boolean).map(Number),
    };
  };
