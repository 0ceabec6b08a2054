import { definePageLoader } from "../../platform/page-loader";
import { ActivityEntry } from "./activity-entry.entity";
import { visibleActivity } from "./activity-entry.scope";

/** A page of one lead's history, the newest first. */
export const pageOfActivity = definePageLoader({
  entity: ActivityEntry,
  parent: "leadId",
  select: (ctx) => visibleActivity(ctx).orderBy({ "entry.createdAt": "DESC", "entry.id": "DESC" }),
});
