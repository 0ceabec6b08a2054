import type { EntityManager, SelectQueryBuilder } from "typeorm";

import type { UserContext } from "../../platform/request-context";
import { onVisibleLead } from "../leads/lead.scope";
import { FollowUp } from "./follow-up.entity";

/** The follow-ups this user may see: those on the leads they may see. */
export const visibleFollowUps = (ctx: UserContext, db: EntityManager = ctx.db): SelectQueryBuilder<FollowUp> =>
  onVisibleLead(ctx, db.createQueryBuilder(FollowUp, "followUp").where("followUp.deletedAt IS NULL"));
