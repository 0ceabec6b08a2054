import { patch } from "../../rest/route";
import { completeFollowUp } from "./complete-follow-up";
import { presentFollowUp } from "./follow-up.presenter";

export const followUpRoutes = [patch("/follow-ups/:id/complete", completeFollowUp, presentFollowUp)];
