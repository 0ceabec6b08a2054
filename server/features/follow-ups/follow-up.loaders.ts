import type { EntityManager, FindOptionsWhere, SelectQueryBuilder } from "typeorm";

import { defineLoader, defineRecordLoader } from "../../platform/loader";
import { definePageLoader } from "../../platform/page-loader";
import { readOne, readRecords } from "../../platform/read-records";
import type { RequestContext, UseCaseContext, UserContext, WriteContext } from "../../platform/request-context";
import { FollowUp } from "./follow-up.entity";
import { IS_OPEN, visibleDeletedFollowUps, visibleFollowUps } from "./follow-up.scope";

/** Any follow-up, for records that hang on it and were loaded within their own scope. */
export const followUpById = defineRecordLoader(FollowUp);

/** The open follow-up of a lead that is due first. */
export const nextFollowUpByLeadId = defineLoader<RequestContext, FollowUp>(async (ctx, leadIds) => {
  const next = await readRecords(ctx.db, FollowUp, {
    alias: "followUp",
    rest: `INNER JOIN leads lead ON lead.id = followUp.lead_id AND lead.next_follow_up_at = followUp.due_datetime
      WHERE lead.id IN (?) AND ${IS_OPEN} AND followUp.deleted_at IS NULL`,
    parameters: [leadIds],
  });
  // Of those that are due at once the one stored first counts: a Map keeps what is set last.
  const latestFirst = next.toSorted((one, other) => Number(other.id) - Number(one.id));
  return new Map(latestFirst.map((followUp) => [followUp.leadId, followUp]));
});

/** A page of one lead's follow-ups, the latest due first. */
export const pageOfFollowUps = definePageLoader({
  entity: FollowUp,
  parent: "leadId",
  select: (ctx) => visibleFollowUps(ctx).orderBy({ "followUp.dueDatetime": "DESC", "followUp.id": "DESC" }),
});

/** A follow-up the caller may see. Throws NotFound. */
export const findFollowUp = (ctx: UserContext, id: string): Promise<FollowUp> =>
  readOne(ctx.db, visibleFollowUps(ctx).andWhere("followUp.id = :id", { id }), "follow-up");

/** The same for change, its row locked. Throws NotFound. */
export const lockFollowUp = (ctx: UseCaseContext, id: string): Promise<FollowUp> =>
  ctx.lock(visibleFollowUps(ctx).andWhere("followUp.id = :id", { id }), "follow-up");

/** A deleted follow-up, to be restored, its row locked. Throws NotFound, also when it is not deleted. */
export const lockDeletedFollowUp = (ctx: UseCaseContext, id: string): Promise<FollowUp> =>
  ctx.lock(visibleDeletedFollowUps(ctx).andWhere("followUp.id = :id", { id }), "deleted follow-up");

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

/** As many as are looked for at a time. */
const BATCH_SIZE = 200;

/** Written out, since no index is used for a comparison of pairs. */
const AFTER = "followUp.dueDatetime >= :dueDatetime AND (followUp.dueDatetime > :dueDatetime OR followUp.id > :id)";

const pendingDueBefore = (db: EntityManager, limit: Date): SelectQueryBuilder<FollowUp> =>
  db
    .createQueryBuilder(FollowUp, "followUp")
    .where("followUp.status = 'PENDING' AND followUp.dueDatetime < :limit AND followUp.deletedAt IS NULL", { limit });

/**
 * The ids of all that were due before `limit` and are pending, batch by batch, the longest due first. Each batch begins after
 * the last row of the one before: what becomes of those in between shifts nothing.
 */
export async function* followUpsDueBefore(db: EntityManager, limit: Date): AsyncGenerator<string[]> {
  const query = pendingDueBefore(db, limit)
    .select(["followUp.id", "followUp.dueDatetime"])
    .orderBy({ "followUp.dueDatetime": "ASC", "followUp.id": "ASC" })
    .limit(BATCH_SIZE);
  for (let last: FollowUp | undefined; ;) {
    const rest = last ? query.clone().andWhere(AFTER, { dueDatetime: last.dueDatetime, id: last.id }) : query;
    const batch: FollowUp[] = await rest.getMany();
    yield batch.map(({ id }) => id);
    if (batch.length < BATCH_SIZE) return;
    last = batch.at(-1);
  }
}

/** One of those for change; none when it is no longer so, or when somebody else holds it at this moment. */
export async function lockFollowUpDueBefore(ctx: WriteContext, id: string, limit: Date): Promise<FollowUp | undefined> {
  const query = pendingDueBefore(ctx.db, limit).andWhere("followUp.id = :id", { id });
  const [followUp] = await ctx.lockAll(query.setOnLocked("skip_locked"));
  return followUp;
}
