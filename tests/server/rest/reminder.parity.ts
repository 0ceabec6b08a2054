import { does, type Scenario } from "./parity.scenario";
import type { Stage } from "./parity.stage";

const ofReminder = ({ reminder: { id } }: Stage) => ({ id });

export const reminderScenarios: Scenario[] = [
  does("owner", "acknowledgeReminder", "of one's own", ofReminder),
  does("admin", "acknowledgeReminder", "of somebody else", ofReminder, { refused: "NOT_FOUND" }),
  does("owner", "snoozeReminder", "until later", (stage) => ({ ...ofReminder(stage), until: stage.ahead(900) })),
  does("owner", "snoozeReminder", "until before now", (stage) => ({ ...ofReminder(stage), until: stage.ahead(-1) }), {
    refused: "VALIDATION_FAILED",
  }),
];
