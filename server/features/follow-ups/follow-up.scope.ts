import type { EntityManager, SelectQueryBuilder } from "typeorm";

import type { Sighting } from "../../platform/live-lookup";
import type { App, UserContext } from "../../platform/request-context";
import { Lead } from "../leads/lead.entity";
import { isOnVisibleLead, leadScope, readsAllLeads, viewerScope } from "../leads/lead.scope";
import { withViewers } from "../users/user.scope";
import { FollowUp } from "./follow-up.entity";

/** `FollowUp.isOpen` as a condition on follow-ups that are not deleted. */
export const IS_OPEN = "followUp.status IN ('PENDING', 'MISSED')";

/** `FollowUp.isOverdue` as a condition on follow-ups that are not deleted; its parameter is `now`. */
export const IS_OVERDUE = "followUp.status = 'PENDING' AND followUp.dueDatetime < :now";

/**
 * SQL: whether the lead may be seen. What is open hangs on a lead that is there, since whoever deletes a lead cancels it, so
 * that for those who see all leads none has to be looked for: to count a long day, that took longer than all else.
 */
const isOnSeenLead = (ctx: UserContext): string =>
  readsAllLeads(ctx) ? `(${IS_OPEN} OR ${isOnVisibleLead(ctx, "followUp")})` : isOnVisibleLead(ctx, "followUp");

/** The follow-ups this user may see: those on the leads they may see. */
export const visibleFollowUps = (ctx: UserContext, db: EntityManager = ctx.db): SelectQueryBuilder<FollowUp> =>
  db
    .createQueryBuilder(FollowUp, "followUp")
    .where("followUp.deletedAt IS NULL")
    .andWhere(isOnSeenLead(ctx), { me: ctx.user.id });

/**
 * The deleted follow-ups that this user could see before, which only restoring looks at: those on the leads they may see,
 * and those assigned to them, which may have been all that let them see the lead.
 */
export const visibleDeletedFollowUps = (ctx: UserContext): SelectQueryBuilder<FollowUp> =>
  ctx.db
    .createQueryBuilder(FollowUp, "followUp")
    .where("followUp.deletedAt IS NOT NULL")
    .andWhere(
      `EXISTS (SELECT 1 FROM leads lead WHERE lead.id = followUp.leadId AND lead.deleted_at IS NULL
        AND (followUp.assignedTo = :me OR ${leadScope(ctx)}))`,
      { me: ctx.user.id },
    );

/**
 * Which of these users may see which of these follow-ups. A deleted one is still known to those who saw it, and to whom it
 * was assigned: it may have been all that let them see the lead.
 */
export const followUpSightings = (app: App, userIds: string[], followUpIds: string[]): Promise<Sighting[]> =>
  withViewers(
    app.db
      .createQueryBuilder(FollowUp, "followUp")
      .innerJoin(Lead, "lead", "lead.id = followUp.leadId AND lead.deletedAt IS NULL")
      .where("followUp.id IN (:...followUpIds)", { followUpIds })
      .andWhere(
        `(${viewerScope(app.settings)} OR (followUp.deletedAt IS NOT NULL AND followUp.assignedTo = viewer.id))`,
      ),
    userIds,
  );
