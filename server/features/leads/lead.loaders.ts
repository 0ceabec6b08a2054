import { In } from "typeorm";

import { NotFound } from "../../platform/errors";
import { defineSharedLoader } from "../../platform/loader";
import type { RequestContext, UseCaseContext, UserContext } from "../../platform/request-context";
import { Lead } from "./lead.entity";
import { visibleDeletedLeads, visibleLeads } from "./lead.scope";

/** Any lead, for records that hang on it and were loaded within their own scope. */
export const leadById = defineSharedLoader<Lead>(async (db, ids) => {
  const leads = await db.find(Lead, { where: { id: In([...ids]) } });
  return new Map(leads.map((lead) => [lead.id, lead]));
});

/** The lead that a record's foreign key promises. */
export async function leadOf(ctx: RequestContext, record: { leadId: string }): Promise<Lead> {
  const lead = await leadById(ctx, record.leadId);
  if (!lead) throw new NotFound("lead");
  return lead;
}

/** The same, its row locked: nobody changes its owner before the transaction ends. */
export const lockLeadOf = (ctx: UseCaseContext, record: { leadId: string }): Promise<Lead> =>
  ctx.lock(ctx.db.createQueryBuilder(Lead, "lead").where("lead.id = :leadId", { leadId: record.leadId }), "lead");

/** A lead the caller may see. Throws NotFound. */
export async function findLead(ctx: UserContext, id: string): Promise<Lead> {
  const lead = await visibleLeads(ctx).andWhere("lead.id = :id", { id }).getOne();
  if (!lead) throw new NotFound("lead");
  return lead;
}

/** The same for change, its row locked. Throws NotFound. */
export const lockLead = (ctx: UseCaseContext, id: string): Promise<Lead> =>
  ctx.lock(visibleLeads(ctx).andWhere("lead.id = :id", { id }), "lead");

/** A deleted lead, to be restored, its row locked. Throws NotFound, also when the lead is not deleted. */
export const lockDeletedLead = (ctx: UseCaseContext, id: string): Promise<Lead> =>
  ctx.lock(visibleDeletedLeads(ctx).andWhere("lead.id = :id", { id }), "deleted lead");
