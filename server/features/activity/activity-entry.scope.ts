import type { EntityManager, SelectQueryBuilder } from "typeorm";

import type { UserContext } from "../../platform/request-context";
import { onVisibleLead } from "../leads/lead.scope";
import { ActivityEntry } from "./activity-entry.entity";

/** The history this user may see: that of the leads they may see. */
export const visibleActivity = (ctx: UserContext, db: EntityManager = ctx.db): SelectQueryBuilder<ActivityEntry> =>
  onVisibleLead(ctx, db.createQueryBuilder(ActivityEntry, "entry"));

/** The whole history, also that of deleted leads: who deleted what is what an ADMIN looks for. */
export const allActivity = (ctx: UserContext): SelectQueryBuilder<ActivityEntry> =>
  ctx.db.createQueryBuilder(ActivityEntry, "entry");
