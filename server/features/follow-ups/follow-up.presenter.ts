import { z } from "zod";

import { followUpTypes } from "../../../rules/follow-up";
import { followUpStatuses } from "../../../rules/follow-up-status";
import { definePresenter } from "../../rest/presenter";
import { exampleStored, presentStored, shownId, shownRecord, shownText, shownTime } from "../../rest/shown";
import type { FollowUp } from "./follow-up.entity";

/** A follow-up in REST. */
export const presentFollowUp = definePresenter({
  name: "FollowUp",
  path: "/follow-ups",
  shape: {
    id: shownId,
    leadId: shownId,
    contactId: shownId.nullable(),
    assignedTo: shownId,
    createdBy: shownId,
    type: z.enum(followUpTypes),
    dueDatetime: shownTime,
    remindBefore: z.array(z.int()),
    status: z.enum(followUpStatuses),
    outcome: shownText.nullable(),
    notes: shownText.nullable(),
    completedAt: shownTime.nullable(),
    cancelledAt: shownTime.nullable(),
    ...shownRecord,
  },
  example: {
    id: "57",
    leadId: "12",
    contactId: "31",
    assignedTo: "2",
    createdBy: "2",
    type: "CALL",
    dueDatetime: "2030-03-09T09:00:00.000Z",
    remindBefore: [10, 60],
    status: "COMPLETED",
    outcome: "Ordered 40 bowls",
    notes: "Ask about the glaze.",
    completedAt: "2030-03-09T09:12:04.300Z",
    cancelledAt: null,
    ...exampleStored,
  },
  present: (followUp: FollowUp) => ({
    id: followUp.id,
    leadId: followUp.leadId,
    contactId: followUp.contactId,
    assignedTo: followUp.assignedTo,
    createdBy: followUp.createdBy,
    type: followUp.type,
    dueDatetime: followUp.dueDatetime.toISOString(),
    remindBefore: followUp.remindBefore,
    status: followUp.status,
    outcome: followUp.outcome,
    notes: followUp.notes,
    completedAt: followUp.completedAt?.toISOString() ?? null,
    cancelledAt: followUp.cancelledAt?.toISOString() ?? null,
    ...presentStored(followUp),
  }),
});
