import { createContact } from "../../../server/features/contacts/create-contact";
import { completeFollowUp } from "../../../server/features/follow-ups/complete-follow-up";
import { deleteLead } from "../../../server/features/leads/delete-lead";
import { updateLead } from "../../../server/features/leads/update-lead";
import { disableUser } from "../../../server/features/users/disable-user";
import { inSeconds, PASSWORD, storeFollowUp } from "../../support/factories";
import type { TestServer } from "../../support/test-server";
import type { Input } from "./parity.doors";
import type { Stage } from "./parity.stage";

type Person = "admin" | "owner" | "other" | "viewer";

/** One thing to ask for through both doors, and the code that it is refused with, if it is. */
export interface Scenario {
  what: string;
  operation: string;
  as: Person | null;
  input(stage: Stage): Input;
  prepare?(house: TestServer, stage: Stage): Promise<unknown>;
  refused?: string;
  /** GraphQL's own type check refuses it before our rule does, in words that know less. */
  inOwnWords?: boolean;
}

const does = (
  as: Person | null,
  operation: string,
  what: string,
  input: (stage: Stage) => Input,
  more: Pick<Scenario, "prepare" | "refused" | "inOwnWords"> = {},
): Scenario => ({ as, operation, what, input, ...more });

const missing = "999999";
const ofContact = ({ contact: { id } }: Stage) => ({ id });
const ofFollowUp = ({ followUp: { id } }: Stage) => ({ id });
const ofLead = ({ lead: { id } }: Stage) => ({ id });
const ofOther = ({ other: { id } }: Stage) => ({ id });
const ofReminder = ({ reminder: { id } }: Stage) => ({ id });
const ofTag = ({ tag: { id } }: Stage) => ({ id });

const leadDeleted: Scenario["prepare"] = (house, { admin, lead }) => deleteLead(house.as(admin), { id: lead.id });
const followUpDone: Scenario["prepare"] = (house, { owner, followUp }) =>
  completeFollowUp(house.as(owner), { id: followUp.id, outcome: "Reached" });
const leadRenamed: Scenario["prepare"] = (house, { owner, lead: { id, version } }) =>
  updateLead(house.as(owner), { id, version, name: "Ann Reyes" });

const users: Scenario[] = [
  does(null, "login", "with the right password", () => ({ email: "OLIVE@shop.test", password: PASSWORD })),
  does(null, "login", "with a wrong one", () => ({ email: "olive@shop.test", password: "nothing like it" }), {
    refused: "UNAUTHENTICATED",
  }),
  does(null, "login", "without an e-mail that is text", () => ({ email: 7, password: PASSWORD }), {
    refused: "VALIDATION_FAILED",
    inOwnWords: true,
  }),
  does("owner", "me", "of a rep", () => ({})),
  does(null, "me", "of nobody", () => ({}), { refused: "UNAUTHENTICATED" }),
  does("admin", "user", "of an ADMIN's interest", ofOther),
  does("owner", "user", "who is a colleague", ofOther),
  does("owner", "user", "who is not there", () => ({ id: missing }), { refused: "NOT_FOUND" }),
  does("admin", "createUser", "with all fields", () => ({
    name: "Nils",
    email: "Nils@shop.test",
    password: PASSWORD,
    role: "VIEWER",
    timezone: "Europe/Berlin",
  })),
  does("owner", "createUser", "by a rep", () => ({ name: "Nils", email: "n@shop.test", password: PASSWORD }), {
    refused: "FORBIDDEN",
  }),
  does(
    "admin",
    "createUser",
    "with a taken e-mail",
    () => ({ name: "N", email: "otto@shop.test", password: PASSWORD }),
    {
      refused: "VALIDATION_FAILED",
    },
  ),
  does("admin", "createUser", "with much that is wrong", () => ({ name: "", email: "no", password: "short" }), {
    refused: "VALIDATION_FAILED",
  }),
  does("owner", "updateUser", "on oneself", ({ owner: { id, version } }) => ({ id, version, name: "Olive Reyes" })),
  does(
    "owner",
    "updateUser",
    "to make oneself an ADMIN",
    ({ owner: { id, version } }) => ({ id, version, role: "ADMIN" }),
    {
      refused: "FORBIDDEN",
    },
  ),
  does("admin", "updateUser", "of an old version", ({ owner: { id } }) => ({ id, version: 7, name: "Olive" }), {
    refused: "CONFLICT",
  }),
  does("owner", "changePassword", "of one's own", ({ owner: { id } }) => ({
    id,
    currentPassword: PASSWORD,
    newPassword: "another-horse",
  })),
  does(
    "owner",
    "changePassword",
    "without the current one",
    ({ owner: { id } }) => ({ id, newPassword: "another-horse" }),
    {
      refused: "VALIDATION_FAILED",
    },
  ),
  does("admin", "disableUser", "who works here", ofOther),
  does("admin", "disableUser", "who is the last ADMIN", ({ admin: { id } }) => ({ id }), { refused: "CONFLICT" }),
  does("admin", "enableUser", "who was disabled", ofOther, {
    prepare: (house, { admin, other }) => disableUser(house.as(admin), { id: other.id }),
  }),
  does("admin", "deleteUser", "with somebody who takes over", ({ other, owner }) => ({
    id: other.id,
    reassignTo: owner.id,
  })),
  does("admin", "deleteUser", "with nobody who takes over", ofOther, { refused: "CONFLICT" }),
];

const leads: Scenario[] = [
  does("owner", "createLead", "with all fields", () => ({
    name: "Dora Quist",
    company: "Quist & Co",
    source: "Walk-in",
    status: "INTERESTED",
    notes: "Wants a quote.",
  })),
  does("admin", "createLead", "for a rep", ({ other }) => ({ name: "Dora", ownerId: other.id })),
  does("viewer", "createLead", "by a viewer", () => ({ name: "Dora" }), { refused: "FORBIDDEN" }),
  does("owner", "createLead", "with a status that there is not", () => ({ name: "Dora", status: "HUNTER2" }), {
    refused: "VALIDATION_FAILED",
    inOwnWords: true,
  }),
  does("owner", "createLead", "with a field that there is not", () => ({ name: "Dora", color: "red" }), {
    refused: "VALIDATION_FAILED",
  }),
  does("owner", "createLead", "without a name", () => ({ company: "Quist" }), { refused: "VALIDATION_FAILED" }),
  does(
    "owner",
    "createLead",
    "with texts that are too long",
    () => ({
      name: "x".repeat(151),
      company: "x".repeat(151),
      notes: "x".repeat(10_001),
    }),
    { refused: "VALIDATION_FAILED" },
  ),
  does("viewer", "lead", "with all that it shows", ofLead),
  does("viewer", "lead", "that was deleted", ofLead, { prepare: leadDeleted, refused: "NOT_FOUND" }),
  does("viewer", "lead", "by an id that is none", () => ({ id: "1abc" }), { refused: "VALIDATION_FAILED" }),
  does("owner", "updateLead", "with some fields, one emptied", ({ lead: { id, version } }) => ({
    id,
    version,
    name: "Ann Reyes",
    company: null,
  })),
  does("owner", "updateLead", "with what it holds already", ({ lead: { id, version, name } }) => ({
    id,
    version,
    name,
  })),
  does("owner", "updateLead", "of an old version", ({ lead: { id, version } }) => ({ id, version, name: "Ann" }), {
    prepare: leadRenamed,
    refused: "CONFLICT",
  }),
  does("other", "updateLead", "of a colleague", ({ lead: { id, version } }) => ({ id, version, name: "Mine" }), {
    refused: "FORBIDDEN",
  }),
  does("owner", "changeLeadStatus", "to CONVERTED", (stage) => ({ ...ofLead(stage), status: "CONVERTED" })),
  does("owner", "changeLeadStatus", "to what it is", (stage) => ({ ...ofLead(stage), status: "NEW" })),
  does("admin", "assignLead", "to another rep", (stage) => ({ ...ofLead(stage), ownerId: stage.other.id })),
  does("owner", "assignLead", "by a rep", (stage) => ({ ...ofLead(stage), ownerId: stage.other.id }), {
    refused: "FORBIDDEN",
  }),
  does("admin", "assignLead", "to a viewer", (stage) => ({ ...ofLead(stage), ownerId: stage.viewer.id }), {
    refused: "VALIDATION_FAILED",
  }),
  does("owner", "deleteLead", "with all that hangs on it", ofLead),
  does("other", "deleteLead", "of a colleague", ofLead, { refused: "FORBIDDEN" }),
  does("owner", "restoreLead", "with all that hung on it", ofLead, { prepare: leadDeleted }),
  does("owner", "restoreLead", "that is not deleted", ofLead, { refused: "NOT_FOUND" }),
  does("owner", "tagLead", "with old and new tags", (stage) => ({
    ...ofLead(stage),
    add: ["wholesale", "Easter"],
    remove: ["North, and far"],
  })),
  does(
    "owner",
    "tagLead",
    "with too many",
    (stage) => ({
      ...ofLead(stage),
      add: Array.from({ length: 20 }, (_, index) => `tag ${index}`),
    }),
    { refused: "VALIDATION_FAILED" },
  ),
  does("admin", "renameTag", "to a new name", (stage) => ({ ...ofTag(stage), name: "Trade" })),
  does("owner", "renameTag", "by a rep", (stage) => ({ ...ofTag(stage), name: "Trade" }), { refused: "FORBIDDEN" }),
  does("admin", "deleteTag", "that leads have", ofTag),
];

const contacts: Scenario[] = [
  does("owner", "createContact", "who becomes primary", ({ lead }) => ({
    leadId: lead.id,
    name: "Eve Lind",
    email: "Eve@lovell.test",
    phone: "(202) 555-0143",
    position: "Owner",
    notes: "Mornings",
    isPrimary: true,
  })),
  does(
    "owner",
    "createContact",
    "with an e-mail that is none",
    ({ lead }) => ({ leadId: lead.id, name: "E", email: "no" }),
    {
      refused: "VALIDATION_FAILED",
    },
  ),
  does("owner", "createContact", "at no lead", () => ({ leadId: missing, name: "Eve" }), { refused: "NOT_FOUND" }),
  does("viewer", "contact", "with all that it shows", ofContact),
  does("owner", "updateContact", "with a phone number, its e-mail emptied", ({ contact: { id, version } }) => ({
    id,
    version,
    phone: "202-555-0199",
    email: null,
  })),
  does("owner", "setPrimaryContact", "in place of another one", ({ secondContact: { id } }) => ({ id })),
  does("owner", "deleteContact", "that was primary", ofContact),
  does("other", "deleteContact", "of a colleague", ofContact, { refused: "FORBIDDEN" }),
];

const followUps: Scenario[] = [
  does("owner", "scheduleFollowUp", "with a contact", ({ lead, contact, ahead }) => ({
    leadId: lead.id,
    contactId: contact.id,
    type: "MEETING",
    dueDatetime: ahead(3_600),
    notes: "At the shop",
  })),
  does(
    "owner",
    "scheduleFollowUp",
    "in the past",
    ({ lead, ahead }) => ({
      leadId: lead.id,
      type: "CALL",
      dueDatetime: ahead(-1),
    }),
    { refused: "VALIDATION_FAILED" },
  ),
  does(
    "owner",
    "scheduleFollowUp",
    "with another lead's contact",
    ({ lead, otherContact, ahead }) => ({
      leadId: lead.id,
      contactId: otherContact.id,
      type: "CALL",
      dueDatetime: ahead(60),
    }),
    { refused: "VALIDATION_FAILED" },
  ),
  does(
    "admin",
    "scheduleFollowUp",
    "for a viewer",
    ({ lead, viewer, ahead }) => ({
      leadId: lead.id,
      assignedTo: viewer.id,
      type: "CALL",
      dueDatetime: ahead(60),
    }),
    { refused: "VALIDATION_FAILED" },
  ),
  does("owner", "logInteraction", "with what follows from it", ({ lead, ahead }) => ({
    leadId: lead.id,
    type: "OTHER",
    outcome: "Came in and looked around",
    next: { type: "CALL", dueDatetime: ahead(7_200) },
  })),
  does("viewer", "followUp", "with all that it shows", ofFollowUp),
  does("owner", "updateFollowUp", "to another time", ({ followUp: { id, version }, ahead }) => ({
    id,
    version,
    dueDatetime: ahead(86_400),
    type: "WHATSAPP",
  })),
  does("owner", "updateFollowUp", "with its own time, though it has passed", ({ followUp }) => ({
    id: followUp.id,
    version: followUp.version,
    dueDatetime: followUp.dueDatetime.toISOString(),
  })),
  does("owner", "completeFollowUp", "with notes", (stage) => ({
    ...ofFollowUp(stage),
    outcome: "Ordered 40 bowls",
    notes: "Send the invoice",
  })),
  does("owner", "completeFollowUp", "with the next one", (stage) => ({
    ...ofFollowUp(stage),
    outcome: "Call again",
    next: { type: "CALL", dueDatetime: stage.ahead(3_600), contactId: stage.contact.id },
  })),
  does(
    "owner",
    "completeFollowUp",
    "with a next one in the past",
    (stage) => ({
      ...ofFollowUp(stage),
      outcome: "Call again",
      next: { type: "CALL", dueDatetime: stage.ahead(-60) },
    }),
    { refused: "VALIDATION_FAILED" },
  ),
  does("owner", "completeFollowUp", "that is done", (stage) => ({ ...ofFollowUp(stage), outcome: "Again" }), {
    prepare: followUpDone,
    refused: "CONFLICT",
  }),
  does("other", "completeFollowUp", "of a colleague", (stage) => ({ ...ofFollowUp(stage), outcome: "Mine" }), {
    refused: "FORBIDDEN",
  }),
  does("owner", "cancelFollowUp", "that is pending", ofFollowUp),
  does("owner", "deleteFollowUp", "that is pending", ofFollowUp),
  does("owner", "deleteFollowUp", "that is done", ofFollowUp, { prepare: followUpDone, refused: "FORBIDDEN" }),
];

const reminders: Scenario[] = [
  does("owner", "acknowledgeReminder", "of one's own", ofReminder),
  does("admin", "acknowledgeReminder", "of somebody else", ofReminder, { refused: "NOT_FOUND" }),
  does("owner", "snoozeReminder", "until later", (stage) => ({ ...ofReminder(stage), until: stage.ahead(900) })),
  does("owner", "snoozeReminder", "until before now", (stage) => ({ ...ofReminder(stage), until: stage.ahead(-1) }), {
    refused: "VALIDATION_FAILED",
  }),
];

export const scenarios: Scenario[] = [...users, ...leads, ...contacts, ...followUps, ...reminders];

/** What each parameter of a list is tried with where its rule does not say; what is left out of a list is asked by others. */
export const samples: Record<string, (stage: Stage) => unknown> = {
  search: () => "o",
  ownerId: ({ owner }) => owner.id,
  assignedTo: ({ owner }) => owner.id,
  userId: ({ owner }) => owner.id,
  leadId: ({ lead }) => lead.id,
  source: () => "Fair",
  tags: () => "wholesale",
  createdFrom: ({ otherLead }) => otherLead.createdAt.toISOString(),
  createdTo: ({ otherLead }) => otherLead.createdAt.toISOString(),
  dueFrom: ({ followUp }) => followUp.dueDatetime.toISOString(),
  dueTo: ({ followUp }) => followUp.dueDatetime.toISOString(),
  from: ({ otherLead }) => otherLead.createdAt.toISOString(),
  to: ({ ahead }) => ahead(-660),
  page: () => 2,
  limit: () => 1,
};

/** More to find than the stage has, for lists; the ADMIN who asks has a reminder that is due. */
export async function fillLists(house: TestServer, { admin, lead }: Stage): Promise<void> {
  await createContact(house.as(admin), { leadId: lead.id, name: "Oda Lovell", phone: "202-555-0101" });
  const plan = { assignedTo: admin.id, createdBy: admin.id };
  await storeFollowUp(house, lead, { ...plan, dueDatetime: inSeconds(house, 1), type: "MEETING" });
  await storeFollowUp(house, lead, { ...plan, dueDatetime: inSeconds(house, 900) });
  house.pass(2);
}
