import { z } from "zod";

import { activityActions } from "../../../rules/activity";
import { definePresenter } from "../../rest/presenter";
import { shownId, shownTime } from "../../rest/shown";
import type { ActivityEntry } from "./activity-entry.entity";

/** An entry of the history in REST. */
export const presentActivityEntry = definePresenter({
  name: "ActivityEntry",
  shape: {
    id: shownId,
    leadId: shownId,
    userId: shownId.nullable().describe("Who did it; null for the system."),
    action: z.enum(activityActions),
    metaJson: z
      .record(z.string(), z.object({ from: z.unknown(), to: z.unknown() }))
      .describe("What changed, by field: `{ status: { from, to } }`."),
    createdAt: shownTime,
  },
  example: {
    id: "108",
    leadId: "12",
    userId: "2",
    action: "STATUS_CHANGE",
    metaJson: { status: { from: "NEW", to: "INTERESTED" } },
    createdAt: "2026-03-04T15:10:22.410Z",
  },
  present: (entry: ActivityEntry) => ({
    id: entry.id,
    leadId: entry.leadId,
    userId: entry.userId,
    action: entry.action,
    metaJson: entry.metaJson,
    createdAt: entry.createdAt.toISOString(),
  }),
});
