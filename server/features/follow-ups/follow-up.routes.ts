import { pageOf } from "../../rest/presenter";
import { get, patch, post, put, remove, type RouteGroup } from "../../rest/route";
import { cancelFollowUp } from "./cancel-follow-up";
import { completeFollowUp } from "./complete-follow-up";
import { deleteFollowUp } from "./delete-follow-up";
import { followUp } from "./follow-up";
import { presentFollowUp } from "./follow-up.presenter";
import { followUps } from "./follow-ups";
import { listLeadFollowUps } from "./list-lead-follow-ups";
import { logInteraction } from "./log-interaction";
import { restoreFollowUp } from "./restore-follow-up";
import { scheduleFollowUp } from "./schedule-follow-up";
import { updateFollowUp } from "./update-follow-up";

const page = pageOf(presentFollowUp);
const next = { example: { next: { type: "EMAIL", dueDatetime: "2030-03-16T09:00:00Z", notes: "Send the invoice." } } };

export const followUpRoutes: RouteGroup = {
  tag: "Follow-ups",
  description: "Calls, meetings and messages: planned, done, missed.",
  routes: {
    scheduleFollowUp: post("/leads/:leadId/follow-ups", "Plans the next step.", scheduleFollowUp, presentFollowUp),
    logInteraction: post(
      "/leads/:leadId/interactions",
      "Notes what just happened.",
      logInteraction,
      presentFollowUp,
      next,
    ),
    leadFollowUps: get(
      "/leads/:leadId/follow-ups",
      "A lead's follow-ups, the latest due first.",
      listLeadFollowUps,
      page,
    ),
    followUps: get("/follow-ups", "Follow-ups, the first due first.", followUps, page),
    followUp: get("/follow-ups/:id", "One follow-up.", followUp, presentFollowUp),
    updateFollowUp: put("/follow-ups/:id", "Changes the named fields.", updateFollowUp, presentFollowUp),
    completeFollowUp: patch("/follow-ups/:id/complete", "Notes the outcome.", completeFollowUp, presentFollowUp, next),
    cancelFollowUp: patch("/follow-ups/:id/cancel", "Calls it off.", cancelFollowUp, presentFollowUp),
    deleteFollowUp: remove("/follow-ups/:id", "As if it had never been planned.", deleteFollowUp),
    restoreFollowUp: patch("/follow-ups/:id/restore", "Brings a deleted one back.", restoreFollowUp, presentFollowUp),
  },
};
