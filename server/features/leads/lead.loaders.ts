import { complainOfEach, NotFound } from "../../platform/errors";
import { defineRecordLoader } from "../../platform/loader";
import { readOne } from "../../platform/read-records";
import type { RequestContext, UseCaseContext, UserContext } from "../../platform/request-context";
import { Lead } from "./lead.entity";
import { visibleDeletedLeads, visibleLeads } from "./lead.scope";

/** Any lead, for records that hang on it and were loaded within their own scope. */
export const leadById = defineRecordLoader(Lead);

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
export const findLead = (ctx: UserContext, id: string): Promise<Lead> =>
  readOne(ctx.db, visibleLeads(ctx).andWhere("lead.id = :id", { id }), "lead");

/** The same for change, its row locked. Throws NotFound. */
export const lockLead = (ctx: UseCaseContext, id: string): Promise<Lead> =>
  ctx.lock(visibleLeads(ctx).andWhere("lead.id = :id", { id }), "lead");

/**
 * Several leads the caller may see, for change, in the order in which they are named. They are locked in the order of their
 * ids, so that two who name the same ones wait for each other and never in a circle. Throws NotFound, which names each that
 * is missing.
 */
export async function lockLeads(ctx: UseCaseContext, ids: readonly string[]): Promise<Lead[]> {
  const locked = await ctx.lockAll(visibleLeads(ctx).andWhere("lead.id IN (:...ids)", { ids }).orderBy("lead.id"));
  const byId = new Map(locked.map((lead) => [lead.id, lead]));
  const leads = ids.map((id) => byId.get(id));
  const missing = complainOfEach("ids", leads, (lead) => lead !== undefined, "There is no such lead.");
  if (missing.length > 0) throw new NotFound("lead", missing);
  return leads.filter((lead) => lead !== undefined);
}

/** A deleted lead, to be restored, its row locked. Throws NotFound, also when the lead is not deleted. */
export const lockDeletedLead = (ctx: UseCaseContext, id: string): Promise<Lead> =>
  ctx.lock(visibleDeletedLeads(ctx).andWhere("lead.id = :id", { id }), "deleted lead");
