import { completeFollowUp } from "../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../server/features/follow-ups/delete-follow-up";
import { does, type Scenario } from "./parity.scenario";
import type { Stage } from "./parity.stage";

const ofFollowUp = ({ followUp: { id } }: Stage) => ({ id });
const followUpDone: Scenario["prepare"] = (house, { owner, followUp }) =>
  completeFollowUp(house.as(owner), { id: followUp.id, outcome: "Reached" });

export const followUpScenarios: Scenario[] = [
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
  does("owner", "restoreFollowUp", "with its reminders", ofFollowUp, {
    prepare: (house, { owner, followUp: { id } }) => deleteFollowUp(house.as(owner), { id }),
  }),
  does("owner", "restoreFollowUp", "that is not deleted", ofFollowUp, { refused: "NOT_FOUND" }),
];
