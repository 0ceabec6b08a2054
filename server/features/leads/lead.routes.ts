import { patch } from "../../rest/route";
import { changeLeadStatus } from "./change-lead-status";
import { presentLead } from "./lead.presenter";

export const leadRoutes = [patch("/leads/:id/status", changeLeadStatus, presentLead)];
