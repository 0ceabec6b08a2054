import { deleteLead } from "../../../server/features/leads/delete-lead";
import { updateLead } from "../../../server/features/leads/update-lead";
import { does, type Scenario } from "./parity.scenario";
import type { Stage } from "./parity.stage";

const ofLead = ({ lead: { id } }: Stage) => ({ id });
const ofTag = ({ tag: { id } }: Stage) => ({ id });
const leadDeleted: Scenario["prepare"] = (house, { admin, lead }) => deleteLead(house.as(admin), { id: lead.id });
const leadRenamed: Scenario["prepare"] = (house, { owner, lead: { id, version } }) =>
  updateLead(house.as(owner), { id, version, name: "Ann Reyes" });

export const leadScenarios: Scenario[] = [
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
