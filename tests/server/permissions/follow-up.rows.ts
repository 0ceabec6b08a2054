import { deleteFollowUp } from "../../../server/features/follow-ups/delete-follow-up";
import { deleteLead } from "../../../server/features/leads/delete-lead";
import { all, changing, forbiddenBut, hidden, leftOut, reading, type Row } from "./permission.rows";
import type { Scene } from "./permission.scene";

const readable = { expected: all("OK"), own: hidden };
const onTheirLeads = { expected: forbiddenBut("OWNER", "ADMIN"), own: hidden };
const doers = { expected: forbiddenBut("OWNER", "ASSIGNEE", "ADMIN"), own: hidden };
const adminOnly = { expected: forbiddenBut("ADMIN"), own: hidden };
const onDeletedLead = {
  when: "its lead is deleted",
  prepare: (test, { admin, lead }) => deleteLead(test.as(admin), { id: lead.id }),
  expected: all("NOT_FOUND"),
} satisfies Partial<Row>;
const next = { type: "CALL", dueDatetime: "2027-01-01T09:00:00Z" };

const ofFollowUp = (field: string, answer: (scene: Scene) => string): Row =>
  reading(
    [`FollowUp.${field}`],
    ({ followUp }) => `followUp(id: "${followUp.id}") { ${field} { id } }`,
    answer,
    readable,
  );

export const followUpRows: Row[] = [
  reading(
    ["Query.followUp"],
    ({ followUp }) => `followUp(id: "${followUp.id}") { id }`,
    ({ followUp }) => followUp.id,
    readable,
  ),
  reading(
    ["Query.followUp"],
    ({ followUp }) => `followUp(id: "${followUp.id}") { id }`,
    ({ followUp }) => followUp.id,
    onDeletedLead,
  ),
  reading(
    ["Query.followUps", "FollowUpPage.items"],
    ({ lead }) => `followUps(filter: { leadId: "${lead.id}" }) { items { id } }`,
    ({ followUp }) => followUp.id,
    { expected: all("OK"), own: leftOut },
  ),
  ofFollowUp("lead", ({ lead }) => lead.id),
  ofFollowUp("contact", ({ contact }) => contact.id),
  ofFollowUp("assignedTo", ({ assignee }) => assignee.id),
  ofFollowUp("createdBy", ({ owner }) => owner.id),

  changing("scheduleFollowUp", ({ lead }) => ({ leadId: lead.id, ...next }), onTheirLeads),
  changing("scheduleFollowUp", ({ lead, spare }) => ({ leadId: lead.id, assignedTo: spare.id, ...next }), {
    when: "it is for somebody else",
    ...adminOnly,
  }),
  changing("updateFollowUp", ({ followUp: { id, version } }) => ({ id, version, notes: "Edited" }), doers),
  changing("updateFollowUp", ({ followUp: { id, version } }) => ({ id, version, notes: "Edited" }), onDeletedLead),
  changing("updateFollowUp", ({ followUp: { id, version }, spare }) => ({ id, version, assignedTo: spare.id }), {
    when: "it is given to somebody else",
    ...adminOnly,
  }),
  changing("completeFollowUp", ({ followUp }) => ({ id: followUp.id, outcome: "Reached" }), doers),
  changing("completeFollowUp", ({ followUp }) => ({ id: followUp.id, outcome: "Reached", next }), {
    when: "the next one is planned with it",
    ...onTheirLeads,
  }),
  changing("completeFollowUp", ({ followUp }) => ({ id: followUp.id, outcome: "" }), {
    when: "the input is bad",
    expected: all("VALIDATION_FAILED"),
  }),
  changing("cancelFollowUp", ({ followUp }) => ({ id: followUp.id }), doers),
  changing("deleteFollowUp", ({ followUp }) => ({ id: followUp.id }), doers),
  changing("deleteFollowUp", ({ completed }) => ({ id: completed.id }), { when: "it is completed", ...adminOnly }),
  changing("restoreFollowUp", ({ followUp }) => ({ id: followUp.id }), {
    when: "it is deleted",
    prepare: (test, { admin, followUp }) => deleteFollowUp(test.as(admin), { id: followUp.id }),
    ...doers,
  }),
  changing("restoreFollowUp", ({ completed }) => ({ id: completed.id }), {
    when: "it is completed and deleted",
    prepare: (test, { admin, completed }) => deleteFollowUp(test.as(admin), { id: completed.id }),
    ...adminOnly,
  }),
  changing("logInteraction", ({ lead }) => ({ leadId: lead.id, type: "MEETING", outcome: "Came in" }), onTheirLeads),
];
