import type { DemoLead } from "../demo-lead";
import { customers } from "./customers";
import { laterLeads } from "./later-leads";
import { overdueLeads } from "./overdue-leads";
import { quietLeads } from "./quiet-leads";
import { thisWeeksLeads } from "./this-weeks-leads";
import { todaysLeads } from "./todays-leads";

/** Everyone the roastery is in touch with. */
export const allLeads: readonly DemoLead[] = [
  ...overdueLeads,
  ...todaysLeads,
  ...thisWeeksLeads,
  ...laterLeads,
  ...customers,
  ...quietLeads,
];
