import { leadChangedRules } from "../../../rules/lead";
import { defineLiveSubscription } from "../../platform/live-subscription";
import { Lead } from "./lead.entity";
import { leadSightings } from "./lead.scope";

/** Tells each time a lead that the caller may see has changed, or something that hangs on it has. */
export const leadChanged = defineLiveSubscription(
  leadChangedRules,
  { entity: Lead, sightings: leadSightings },
  { onlyId: ({ leadId }) => leadId },
);
