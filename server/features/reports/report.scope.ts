import type { SelectQueryBuilder } from "typeorm";

import type { ReportScope } from "../../../rules/report";
import { assertAllowed } from "../../platform/errors";
import type { UserContext } from "../../platform/request-context";
import type { FollowUp } from "../follow-ups/follow-up.entity";
import { visibleFollowUps } from "../follow-ups/follow-up.scope";
import type { Lead } from "../leads/lead.entity";
import { readsAllLeads, visibleLeads } from "../leads/lead.scope";
import type { ReportFollowUpSum, ReportLeadSum } from "./report-sum.entity";

/** Whose figures are asked for; a REP's own unless they say otherwise. Throws Forbidden. */
export function reportScopeOf(ctx: UserContext, asked: ReportScope | null | undefined): ReportScope {
  const scope = asked ?? (ctx.user.role === "REP" ? "MINE" : "TEAM");
  assertAllowed(scope === "MINE" || readsAllLeads(ctx));
  return scope;
}

/** The leads that count: those the caller owns, or all that they may see. */
export function countedLeads(ctx: UserContext, scope: ReportScope): SelectQueryBuilder<Lead> {
  const query = visibleLeads(ctx);
  return scope === "MINE" ? query.andWhere("lead.ownerId = :me") : query;
}

/** The follow-ups that count: those assigned to the caller, or all that they may see. */
export function countedFollowUps(ctx: UserContext, scope: ReportScope): SelectQueryBuilder<FollowUp> {
  const query = visibleFollowUps(ctx);
  return scope === "MINE" ? query.andWhere("followUp.assignedTo = :me") : query;
}

/**
 * The kept sums of those leads or follow-ups. Whose they are is all that a sum has to know: a caller who may read the team's
 * figures may see every lead, and whoever owns a lead or has a follow-up on it may see that one.
 */
export function countedSums<Sum extends ReportLeadSum | ReportFollowUpSum>(
  ctx: UserContext,
  scope: ReportScope,
  sums: new () => Sum,
): SelectQueryBuilder<Sum> {
  const query = ctx.db.createQueryBuilder(sums, "kept");
  return scope === "MINE" ? query.where("kept.userId = :me", { me: ctx.user.id }) : query;
}
