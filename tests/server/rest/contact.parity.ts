import { deleteContact } from "../../../server/features/contacts/delete-contact";
import { does, missing, type Scenario } from "./parity.scenario";
import type { Stage } from "./parity.stage";

const ofContact = ({ contact: { id } }: Stage) => ({ id });

const contactDeleted: Scenario["prepare"] = (house, stage) => deleteContact(house.as(stage.owner), ofContact(stage));

export const contactScenarios: Scenario[] = [
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
  does("owner", "restoreContact", "who was primary", (stage) => ({ ...ofContact(stage), isPrimary: true }), {
    prepare: contactDeleted,
  }),
  does("owner", "restoreContact", "who is not deleted", ofContact, { refused: "NOT_FOUND" }),
  does("other", "deleteContact", "of a colleague", ofContact, { refused: "FORBIDDEN" }),
];
