import type { RequestHandler } from "express";
import type { RowDataPacket } from "mysql2/promise";

import { pool } from "./database";

interface LeadRow extends RowDataPacket {
  id: string;
  name: string;
  company: string | null;
  source: string | null;
  status: string;
  owner_id: string;
  created_by: string;
  notes: string | null;
  converted_at: Date | null;
  next_follow_up_at: Date | null;
  version: number;
  created_at: Date;
  updated_at: Date;
}

const PAGE = `SELECT lead.id, lead.version, lead.created_at, lead.updated_at, lead.name, lead.company, lead.source,
    lead.status, lead.owner_id, lead.created_by, lead.notes, lead.converted_at, lead.next_follow_up_at, lead.deleted_at
  FROM leads lead INNER JOIN (
    SELECT id, updated_at FROM leads WHERE deleted_at IS NULL AND status IN (?)
    ORDER BY updated_at DESC, id DESC LIMIT ? OFFSET ?
  ) paged ON paged.id = lead.id
  ORDER BY paged.updated_at DESC, paged.id DESC`;

const COUNT = `SELECT COUNT(*) AS total FROM (
  SELECT 1 FROM leads WHERE deleted_at IS NULL AND status IN (?) LIMIT 10001) capped`;

const present = (lead: LeadRow) => ({
  id: lead.id,
  name: lead.name,
  company: lead.company,
  source: lead.source,
  status: lead.status,
  ownerId: lead.owner_id,
  createdBy: lead.created_by,
  notes: lead.notes,
  convertedAt: lead.converted_at?.toISOString() ?? null,
  nextFollowUpAt: lead.next_follow_up_at?.toISOString() ?? null,
  version: lead.version,
  createdAt: lead.created_at.toISOString(),
  updatedAt: lead.updated_at.toISOString(),
});

export const listLeads: RequestHandler = async ({ query }, response) => {
  const [page, limit] = [Number(query.page ?? 1), Number(query.limit ?? 20)];
  const [leads] = await pool.query<LeadRow[]>(PAGE, [query.status, limit, (page - 1) * limit]);
  const [[counted]] = await pool.query<(RowDataPacket & { total: string })[]>(COUNT, [query.status]);
  response.json({ items: leads.map(present), page, limit, total: Number(counted?.total) });
};
