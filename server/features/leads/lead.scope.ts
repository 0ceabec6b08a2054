import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";

import type { Settings } from "../../platform/env";
import type { Sighting } from "../../platform/live-lookup";
import type { App, UserContext } from "../../platform/request-context";
import { withViewers } from "../users/user.scope";
import { Lead } from "./lead.entity";

/** With REP_READS=own a rep sees the leads they own and those they hold a follow-up on. */
const ownOrHeld = (lead: string, user = ":me") =>
  `(${lead}.owner_id = ${user} OR EXISTS (SELECT 1 FROM follow_ups held
    WHERE held.lead_id = ${lead}.id AND held.assigned_to = ${user} AND held.deleted_at IS NULL))`;

/** Whether every lead is this user's business. */
export const readsAllLeads = ({ user, settings }: UserContext): boolean =>
  user.role !== "REP" || settings.REP_READS === "all";

/** The leads that are this user's business, deleted or not. */
const readable = (ctx: UserContext, lead: string) => (readsAllLeads(ctx) ? "TRUE" : ownOrHeld(lead));

/** What this user may see, as one SQL condition on the leads table under the alias `lead`; its one parameter is `me`. */
export const leadScope = (ctx: UserContext, lead = "lead"): string =>
  `${lead}.deleted_at IS NULL AND ${readable(ctx, lead)}`;

/** The leads this user may see. */
export const visibleLeads = (ctx: UserContext, db: EntityManager = ctx.db): SelectQueryBuilder<Lead> =>
  db.createQueryBuilder(Lead, "lead").where(leadScope(ctx)).setParameter("me", ctx.user.id);

/** The deleted leads that this user could see before, which only restoring looks at. */
export const visibleDeletedLeads = (ctx: UserContext): SelectQueryBuilder<Lead> =>
  ctx.db
    .createQueryBuilder(Lead, "lead")
    .where(`lead.deleted_at IS NOT NULL AND ${readable(ctx, "lead")}`)
    .setParameter("me", ctx.user.id);

/** SQL: whether a record hangs on a lead that this user may see, by the alias of its row; its one parameter is `me`. */
export const isOnVisibleLead = (ctx: UserContext, alias: string): string =>
  `EXISTS (SELECT 1 FROM leads lead WHERE lead.id = ${alias}.lead_id AND ${leadScope(ctx)})`;

/** Narrows a query over records that hang on a lead to those whose lead this user may see. */
export const onVisibleLead = <Row extends ObjectLiteral>(
  ctx: UserContext,
  query: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> => query.andWhere(isOnVisibleLead(ctx, query.alias)).setParameter("me", ctx.user.id);

/**
 * The scope for many users at once: whether the active user in the row `viewer` may see the lead in the row `lead`, were it
 * not deleted.
 */
export const viewerScope = ({ REP_READS }: Pick<Settings, "REP_READS">): string =>
  REP_READS === "all" ? "TRUE" : `(viewer.role <> 'REP' OR ${ownOrHeld("lead", "viewer.id")})`;

/** Which of these users may see which of these leads. A deleted one is still known to those who saw it. */
export const leadSightings = (app: App, userIds: string[], leadIds: string[]): Promise<Sighting[]> =>
  withViewers(
    app.db
      .createQueryBuilder(Lead, "lead")
      .where("lead.id IN (:...leadIds)", { leadIds })
      .andWhere(viewerScope(app.settings)),
    userIds,
  );
