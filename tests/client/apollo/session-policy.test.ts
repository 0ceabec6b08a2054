import {
  canAddLead,
  canAssignFollowUp,
  canChangeFollowUp,
  canCompleteFollowUp,
  canDeleteFollowUp,
  canEditLead,
  canManageUsers,
  looksAfterTeam,
  ownerOfPlannableLeads,
} from "../../../client/apollo/session.policy";
import type { FollowUpStatus } from "../../../rules/follow-up-status";

const owner = { id: "1", role: "ADMIN" as const };
const rep = { id: "2", role: "REP" as const };
const viewer = { id: "3", role: "VIEWER" as const };
const leadOf = (id: string) => ({ owner: { id } });
const followUp = (status: FollowUpStatus, assignee: string, leadOwner: string) => ({
  status,
  assignedTo: { id: assignee },
  lead: leadOf(leadOwner),
});

it("offers new leads to all but viewers", () => {
  expect([owner, rep, viewer].map(canAddLead)).toEqual([true, true, false]);
});

it("offers the users to owners only", () => {
  expect([owner, rep, viewer].map(canManageUsers)).toEqual([true, false, false]);
});

it("shows what slips in the team to owners only", () => {
  expect([owner, rep, viewer].map(looksAfterTeam)).toEqual([true, false, false]);
});

it("offers changes of a lead to its owner and the administrators", () => {
  expect(canEditLead(owner, leadOf("9"))).toBe(true);
  expect(canEditLead(rep, leadOf("2"))).toBe(true);
  expect(canEditLead(rep, leadOf("9"))).toBe(false);
  expect(canEditLead(viewer, leadOf("3"))).toBe(false);
});

it("offers completion to the assignee, the lead's owner and the administrators, while it is open", () => {
  expect(canCompleteFollowUp(rep, followUp("PENDING", "2", "9"))).toBe(true);
  expect(canCompleteFollowUp(rep, followUp("MISSED", "9", "2"))).toBe(true);
  expect(canCompleteFollowUp(rep, followUp("PENDING", "9", "9"))).toBe(false);
  expect(canCompleteFollowUp(owner, followUp("PENDING", "9", "9"))).toBe(true);
  expect(canCompleteFollowUp(viewer, followUp("PENDING", "3", "3"))).toBe(false);
  expect(canCompleteFollowUp(owner, followUp("COMPLETED", "1", "1"))).toBe(false);
});

it("looks for leads to plan for among one's own, and as an administrator among all", () => {
  expect([owner, rep].map(ownerOfPlannableLeads)).toEqual([null, "2"]);
});

it("offers the deletion of what was completed to owners only, and of the rest to those who may change it", () => {
  expect(canDeleteFollowUp(rep, followUp("CANCELLED", "2", "9"))).toBe(true);
  expect(canDeleteFollowUp(rep, followUp("COMPLETED", "2", "2"))).toBe(false);
  expect(canDeleteFollowUp(owner, followUp("COMPLETED", "2", "2"))).toBe(true);
  expect(canDeleteFollowUp(rep, followUp("PENDING", "9", "9"))).toBe(false);
});

it("offers nothing where nothing can be done, and another assignee to owners only", () => {
  expect(canChangeFollowUp(rep, followUp("CANCELLED", "2", "9"))).toBe(true);
  expect(canChangeFollowUp(rep, followUp("COMPLETED", "2", "2"))).toBe(false);
  expect(canChangeFollowUp(viewer, followUp("PENDING", "3", "3"))).toBe(false);
  expect([owner, rep, viewer].map(canAssignFollowUp)).toEqual([true, false, false]);
});
