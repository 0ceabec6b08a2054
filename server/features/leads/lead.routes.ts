import { pageOf } from "../../rest/presenter";
import { get, patch, post, put, remove, type RouteGroup } from "../../rest/route";
import { amendLead } from "./amend-lead";
import { assignLead } from "./assign-lead";
import { changeLeadStatus } from "./change-lead-status";
import { createLead } from "./create-lead";
import { deleteLead } from "./delete-lead";
import { lead } from "./lead";
import { presentLead } from "./lead.presenter";
import { leads } from "./leads";
import { restoreLead } from "./restore-lead";

const byOwner = { rename: { assignedTo: "ownerId" } };

export const leadRoutes: RouteGroup = {
  tag: "Leads",
  description: "Potential and existing customers.",
  routes: {
    createLead: post("/leads", "Adds a lead.", createLead, presentLead),
    leads: get("/leads", "Leads, the last changed first.", leads, pageOf(presentLead), byOwner),
    lead: get("/leads/:id", "One lead.", lead, presentLead),
    updateLead: put("/leads/:id", "Changes the named fields.", amendLead, presentLead),
    changeLeadStatus: patch("/leads/:id/status", "Moves a lead to another status.", changeLeadStatus, presentLead),
    assignLead: patch("/leads/:id/assign", "Hands a lead over; for ADMINs.", assignLead, presentLead),
    deleteLead: remove("/leads/:id", "Deletes a lead and cancels what is still to be done for it.", deleteLead),
    restoreLead: patch("/leads/:id/restore", "Brings a deleted lead back.", restoreLead, presentLead),
  },
};
