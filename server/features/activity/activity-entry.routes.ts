import { pageOf } from "../../rest/presenter";
import { get, type RouteGroup } from "../../rest/route";
import { activityFeed } from "./activity-feed";
import { presentActivityEntry } from "./activity-entry.presenter";
import { listLeadActivity } from "./list-lead-activity";

const entries = pageOf(presentActivityEntry);

export const activityRoutes: RouteGroup = {
  tag: "Activity logs",
  description: "What happened; written by the system and changed by nobody.",
  routes: {
    leadActivity: get("/leads/:leadId/activity-logs", "A lead's history, the newest first.", listLeadActivity, entries),
    activityFeed: get("/activity-logs", "The history of all leads; for ADMINs.", activityFeed, entries),
  },
};
