import { deleteContact } from "../../../server/features/contacts/delete-contact";
import { deleteLead } from "../../../server/features/leads/delete-lead";
import { all, changing, forbiddenBut, hidden, leftOut, reading, type Row } from "./permission.rows";

const readable = { expected: all("OK"), own: hidden };
const ownerAndAdmin = { expected: forbiddenBut("OWNER", "ADMIN"), own: hidden };
const deleted = {
  when: "the contact is deleted",
  prepare: (test, { admin, contact }) => deleteContact(test.as(admin), { id: contact.id }),
} satisfies Partial<Row>;
const onDeletedLead = {
  when: "its lead is deleted",
  prepare: (test, { admin, lead }) => deleteLead(test.as(admin), { id: lead.id }),
  expected: all("NOT_FOUND"),
} satisfies Partial<Row>;

export const contactRows: Row[] = [
  reading(
    ["Query.contact"],
    ({ contact }) => `contact(id: "${contact.id}") { id }`,
    ({ contact }) => contact.id,
    readable,
  ),
  reading(
    ["Query.contact"],
    ({ contact }) => `contact(id: "${contact.id}") { id }`,
    ({ contact }) => contact.id,
    onDeletedLead,
  ),
  reading(
    ["Query.contacts", "ContactPage.items"],
    ({ lead }) => `contacts(filter: { leadId: "${lead.id}" }) { items { id } }`,
    ({ contact }) => contact.id,
    { expected: all("OK"), own: leftOut },
  ),
  reading(
    ["Contact.lead"],
    ({ contact }) => `contact(id: "${contact.id}") { lead { id } }`,
    ({ lead }) => lead.id,
    readable,
  ),

  changing("createContact", ({ lead }) => ({ leadId: lead.id, name: "Bob", isPrimary: true }), ownerAndAdmin),
  changing("updateContact", ({ contact: { id, version } }) => ({ id, version, name: "Edited" }), ownerAndAdmin),
  changing("updateContact", ({ contact: { id, version } }) => ({ id, version, name: "Edited" }), onDeletedLead),
  changing("setPrimaryContact", ({ contact }) => ({ id: contact.id }), ownerAndAdmin),
  changing("deleteContact", ({ contact }) => ({ id: contact.id }), ownerAndAdmin),
  changing("restoreContact", ({ contact }) => ({ id: contact.id, isPrimary: true }), { ...deleted, ...ownerAndAdmin }),
  changing("restoreContact", ({ contact }) => ({ id: contact.id }), onDeletedLead),
];
