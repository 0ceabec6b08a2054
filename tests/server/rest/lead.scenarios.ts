import { deleteContact } from "../../../server/features/contacts/delete-contact";
import { deleteLead } from "../../../server/features/leads/delete-lead";
import { all, forbiddenBut } from "../permissions/permission.rows";
import type { Scene } from "../permissions/permission.scene";
import { adminOnly, ownerAndAdmin, unused, type Scenarios } from "./scenario";

const everyone = { expected: all("OK") };
const ofLead = ({ lead }: Scene) => ({ path: { id: lead.id } });
const ofTag = ({ tag }: Scene) => ({ path: { id: tag.id } });
const ofContact = ({ contact }: Scene) => ({ path: { id: contact.id } });
const underLead = ({ lead }: Scene) => ({ path: { leadId: lead.id } });

export const leadScenarios: Scenarios = {
  createLead: {
    sent: () => ({ body: { name: "New", company: null, status: "INTERESTED", notes: "" } }),
    expected: forbiddenBut("STRANGER", "OWNER", "ASSIGNEE", "ADMIN"),
  },
  leads: {
    sent: ({ owner, tag }) => ({
      query: `status=NEW&status=INTERESTED&search=scene&assignedTo=${owner.id}&tags=${encodeURIComponent(tag.name)}&limit=1`,
    }),
    ...everyone,
  },
  lead: { sent: ofLead, ...everyone },
  updateLead: {
    sent: (scene) => ({ ...ofLead(scene), body: { name: "Renamed", notes: null, status: "CONVERTED" } }),
    ...ownerAndAdmin,
  },
  changeLeadStatus: { sent: (scene) => ({ ...ofLead(scene), body: { status: "CONVERTED" } }), ...ownerAndAdmin },
  assignLead: { sent: (scene) => ({ ...ofLead(scene), body: { ownerId: scene.spare.id } }), ...adminOnly },
  deleteLead: { sent: ofLead, ...ownerAndAdmin },
  restoreLead: {
    prepare: (test, { admin, lead }) => deleteLead(test.as(admin), { id: lead.id }),
    sent: ofLead,
    ...ownerAndAdmin,
  },

  leadTags: { sent: (scene) => ({ ...ofLead(scene), query: "limit=1" }), ...everyone },
  tagLead: {
    sent: (scene) => ({ ...ofLead(scene), body: { add: ["new"], remove: [scene.tag.name] } }),
    ...ownerAndAdmin,
  },
  tags: { sent: () => ({ query: "search=tag&page=2&limit=1" }), ...everyone },
  renameTag: { sent: (scene) => ({ ...ofTag(scene), body: { name: unused("renamed ") } }), ...adminOnly },
  deleteTag: { sent: ofTag, ...adminOnly },

  createContact: {
    sent: (scene) => ({ ...underLead(scene), body: { name: "Bob", email: "bob@elsewhere.test", isPrimary: true } }),
    ...ownerAndAdmin,
  },
  leadContacts: { sent: underLead, ...everyone },
  contacts: { sent: ({ lead }) => ({ query: `leadId=${lead.id}&search=ann` }), ...everyone },
  contact: { sent: ofContact, ...everyone },
  updateContact: {
    sent: (scene) => ({ ...ofContact(scene), body: { name: "Renamed", phone: "+49 30 123456" } }),
    ...ownerAndAdmin,
  },
  setPrimaryContact: { sent: ofContact, ...ownerAndAdmin },
  deleteContact: { sent: ofContact, ...ownerAndAdmin },
  restoreContact: {
    prepare: (test, { admin, contact }) => deleteContact(test.as(admin), { id: contact.id }),
    sent: (scene) => ({ ...ofContact(scene), body: { isPrimary: true } }),
    ...ownerAndAdmin,
  },
};
