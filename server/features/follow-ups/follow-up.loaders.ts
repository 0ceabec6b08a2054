import { In, type FindOptionsWhere } from "typeorm";

import { NotFound } from "../../platform/errors";
import { defineLoader } from "../../platform/loader";
import { definePageLoader } from "../../platform/page-loader";
import type { RequestContext, UseCaseContext, UserContext, WriteContext } from "../../platform/request-context";
import { Lead } from "../leads/lead.entity";
import { FollowUp } from "./follow-up.entity";
import { visibleFollowUps } from "./follow-up.scope";

/** Any follow-up, for records that hang on it and were loaded within their own scope. */
export const followUpById = defineLoader<RequestContext, FollowUp>(async (ctx, ids) => {
  const followUps = await ctx.db.findBy(FollowUp, { id: In([...ids]) });
  return new Map(followUps.map((followUp) => [followUp.id, followUp]));
});

/** The pending follow-up of a lead that is due first. */
export const nextFollowUpByLeadId = defineLoader<RequestContext, FollowUp>(async (ctx, leadIds) => {
  const next = await ctx.db
    .createQueryBuilder(FollowUp, "followUp")
    .innerJoin(Lead, "lead", "lead.id = followUp.leadId AND lead.nextFollowUpAt = followUp.dueDatetime")
    .where("lead.id IN (:...leadIds) AND followUp.status = 'PENDING' AND followUp.deletedAt IS NULL", { leadIds })
    .orderBy("followUp.id", "DESC")
    .getMany();
  return new Map(next.map((followUp) => [followUp.leadId, followUp]));
});

/** A page of one lead's follow-ups, the latest due first. */
export const pageOfFollowUps = definePageLoader({
  entity: FollowUp,
  parent: "leadId",
  select: (ctx) => visibleFollowUps(ctx).orderBy({ "followUp.dueDatetime": "DESC", "followUp.id": "DESC" }),
});

/** A follow-up the caller may see. Throws NotFound. */
export async function findFollowUp(ctx: UserContext, id: string): Promise<FollowUp> {
  const followUp = await visibleFollowUps(ctx).andWhere("followUp.id = :id", { id }).getOne();
  if (!followUp) throw new NotFound("follow-up");
  return followUp;
}

/** The same for change, its row locked. Throws NotFound. */
export const lockFollowUp = (ctx: UseCaseContext, id: string): Promise<FollowUp> =>
  ctx.lock(visibleFollowUps(ctx).andWhere("followUp.id = :id", { id }), "follow-up");

/** All follow-ups that are so, whoever may see them, for change by a listener. Locked first, so that they stay so. */
export async function lockFollowUps(ctx: WriteContext, where: FindOptionsWhere<FollowUp>): Promise<FollowUp[]> {
  const lock = { mode: "pessimistic_write" } as const;
  const locked = await ctx.db.find(FollowUp, { select: { id: true }, where, order: { id: "ASC" }, lock });
  const followUps: FollowUp[] = [];
  for (const { id } of locked) {
    const query = ctx.db.createQueryBuilder(FollowUp, "followUp").where("followUp.id = :id", { id });
    followUps.push(await ctx.lock(query, "follow-up"));
  }
  return followUps;
}
