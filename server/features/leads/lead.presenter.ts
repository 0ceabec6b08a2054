import type { Lead } from "./lead.entity";

/** A lead in REST. */
export const presentLead = (lead: Lead) => ({
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
  version: lead.version,
  createdAt: lead.createdAt.toISOString(),
  updatedAt: lead.updatedAt.toISOString(),
});
