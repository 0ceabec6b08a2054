import { deleteLead } from "../../../server/features/leads/delete-lead";
import { all, changing, forbiddenBut, hidden, leftOut, reading, type Row } from "./permission.rows";
import type { Scene } from "./permission.scene";

const readable = { expected: all("OK"), own: hidden };
const listed = { expected: all("OK"), own: leftOut };
const ownerAndAdmin = { expected: forbiddenBut("OWNER", "ADMIN"), own: hidden };
const adminOnly = { expected: forbiddenBut("ADMIN") };
const deleted = {
  when: "the lead is deleted",
  prepare: (test, { admin, lead }) => deleteLead(test.as(admin), { id: lead.id }),
} satisfies Partial<Row>;

const ofLead = (field: string, answer: (scene: Scene) => string): Row =>
  reading([`Lead.${field}`], ({ lead }) => `lead(id: "${lead.id}") { ${field} { id } }`, answer, readable);

const pageOfLead = (field: string, answer: (scene: Scene) => string): Row =>
  reading([`Lead.${field}`], ({ lead }) => `lead(id: "${lead.id}") { ${field} { items { id } } }`, answer, readable);

export const leadRows: Row[] = [
  reading(
    ["Query.lead"],
    ({ lead }) => `lead(id: "${lead.id}") { id }`,
    ({ lead }) => lead.id,
    readable,
  ),
  reading(
    ["Query.lead"],
    ({ lead }) => `lead(id: "${lead.id}") { id }`,
    ({ lead }) => lead.id,
    { ...deleted, expected: all("NOT_FOUND") },
  ),
  reading(
    ["Query.leads", "LeadPage.items"],
    ({ owner }) => `leads(filter: { ownerId: "${owner.id}" }) { items { id } }`,
    ({ lead }) => lead.id,
    listed,
  ),
  reading(
    ["Query.leads"],
    ({ lead }) => `leads(filter: { search: "${lead.name}" }) { items { id } }`,
    ({ lead }) => lead.id,
    { ...listed, when: "they are searched for" },
  ),
  ofLead("owner", ({ owner }) => owner.id),
  ofLead("createdBy", ({ owner }) => owner.id),
  ofLead("tags", ({ tag }) => tag.id),
  ofLead("nextFollowUp", ({ followUp }) => followUp.id),
  pageOfLead("contacts", ({ contact }) => contact.id),
  pageOfLead("followUps", ({ followUp }) => followUp.id),
  reading(
    ["Lead.activity", "ActivityPage.items"],
    ({ lead }) => `lead(id: "${lead.id}") { activity { items { action } } }`,
    () => "LEAD_CREATED",
    readable,
  ),
  reading(
    ["ActivityEntry.lead"],
    ({ lead }) => `lead(id: "${lead.id}") { activity { items { lead { id } } } }`,
    ({ lead }) => lead.id,
    readable,
  ),
  reading(
    ["ActivityEntry.user"],
    ({ lead }) => `lead(id: "${lead.id}") { activity { items { user { id } } } }`,
    ({ assignee }) => assignee.id,
    readable,
  ),
  reading(
    ["Query.activityFeed"],
    ({ lead }) => `activityFeed(filter: { leadId: "${lead.id}" }) { items { lead { id } } }`,
    ({ lead }) => lead.id,
    adminOnly,
  ),
  reading(
    ["Query.tags", "TagPage.items"],
    ({ tag }) => `tags(search: "${tag.name}") { items { id } }`,
    ({ tag }) => tag.id,
    { expected: all("OK") },
  ),

  changing("createLead", () => ({ name: "New" }), { expected: forbiddenBut("STRANGER", "OWNER", "ASSIGNEE", "ADMIN") }),
  changing("createLead", ({ spare }) => ({ name: "New", ownerId: spare.id }), {
    when: "it is for somebody else",
    ...adminOnly,
  }),
  changing("updateLead", ({ lead: { id, version } }) => ({ id, version, notes: "Edited" }), ownerAndAdmin),
  changing("updateLead", ({ lead: { id, version } }) => ({ id, version, name: "" }), {
    when: "the input is bad",
    expected: all("VALIDATION_FAILED"),
  }),
  changing("updateLead", ({ lead: { id, version } }) => ({ id, version, notes: "Edited" }), {
    ...deleted,
    expected: all("NOT_FOUND"),
  }),
  changing("changeLeadStatus", ({ lead }) => ({ id: lead.id, status: "CONVERTED" }), ownerAndAdmin),
  changing("tagLead", ({ lead, tag }) => ({ id: lead.id, add: ["new"], remove: [tag.name] }), ownerAndAdmin),
  changing("assignLead", ({ lead, spare }) => ({ id: lead.id, ownerId: spare.id }), { ...adminOnly, own: hidden }),
  changing("changeLeadStatuses", ({ lead }) => ({ ids: [lead.id], status: "CONVERTED" }), ownerAndAdmin),
  changing("changeLeadStatuses", ({ lead }) => ({ ids: [lead.id], status: "CONVERTED" }), {
    ...deleted,
    expected: all("NOT_FOUND"),
  }),
  changing("tagLeads", ({ lead, tag }) => ({ ids: [lead.id], add: ["new"], remove: [tag.name] }), ownerAndAdmin),
  changing("assignLeads", ({ lead, spare }) => ({ ids: [lead.id], ownerId: spare.id }), { ...adminOnly, own: hidden }),
  changing("deleteLead", ({ lead }) => ({ id: lead.id }), ownerAndAdmin),
  changing("restoreLead", ({ lead }) => ({ id: lead.id }), { ...deleted, ...ownerAndAdmin }),
  changing("renameTag", ({ tag }) => ({ id: tag.id, name: `renamed ${tag.id}` }), adminOnly),
  changing("mergeTags", ({ tag, otherTag }) => ({ from: tag.id, into: otherTag.id }), adminOnly),
  changing("deleteTag", ({ tag }) => ({ id: tag.id }), adminOnly),
];
