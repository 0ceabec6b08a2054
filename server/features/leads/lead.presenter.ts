import { z } from "zod";

import { leadStatuses } from "../../../rules/lead-status";
import { definePresenter } from "../../rest/presenter";
import { exampleStored, presentStored, shownId, shownRecord, shownText, shownTime } from "../../rest/shown";
import type { Lead } from "./lead.entity";

/** A lead in REST. */
export const presentLead = definePresenter({
  name: "Lead",
  path: "/leads",
  shape: {
    id: shownId,
    name: shownText,
    company: shownText.nullable(),
    source: shownText.nullable(),
    status: z.enum(leadStatuses),
    ownerId: shownId,
    createdBy: shownId,
    notes: shownText.nullable(),
    convertedAt: shownTime.nullable(),
    nextFollowUpAt: shownTime.nullable(),
    ...shownRecord,
  },
  example: {
    id: "12",
    name: "Ann Lovell",
    company: "Lovell Ceramics",
    source: "Fair in Leeds",
    status: "INTERESTED",
    ownerId: "2",
    createdBy: "1",
    notes: "Wants samples before Easter.",
    convertedAt: null,
    nextFollowUpAt: "2026-03-09T09:00:00.000Z",
    ...exampleStored,
  },
  present: (lead: Lead) => ({
    id: lead.id,
    name: lead.name,
    company: lead.company,
    source: lead.source,
    status: lead.status,
    ownerId: lead.ownerId,
    createdBy: lead.createdBy,
    notes: lead.notes,
    convertedAt: lead.convertedAt?.toISOString() ?? null,
    nextFollowUpAt: lead.nextFollowUpAt?.toISOString() ?? null,
    ...presentStored(lead),
  }),
});
