import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";

import type { UserContext } from "../../platform/request-context";
import { Lead } from "./lead.entity";

/** With REP_READS=own a rep sees the leads they own and those they hold a follow-up on. */
const ownOrHeld = (lead: string) =>
  `(${lead}.owner_id = :me OR EXISTS (SELECT 1 FROM follow_ups held
    WHERE held.lead_id = ${lead}.id AND held.assigned_to = :me AND held.deleted_at IS NULL))`;

/** The leads that are this user's business, deleted or not. */
const readable = (ctx: UserContext, lead: string) =>
  ctx.user.role !== "REP" || ctx.settings.REP_READS === "all" ? "TRUE" : ownOrHeld(lead);

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

/** Narrows a query over records that hang on a lead to those whose lead this user may see. */
export const onVisibleLead = <Row extends ObjectLiteral>(
  ctx: UserContext,
  query: SelectQueryBuilder<Row>,
): SelectQueryBuilder<Row> =>
  query
    .andWhere(`EXISTS (SELECT 1 FROM leads lead WHERE lead.id = ${query.alias}.lead_id AND ${leadScope(ctx)})`)
    .setParameter("me", ctx.user.id);
