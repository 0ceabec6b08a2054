import { followUpChangedRules } from "../../../rules/follow-up";
import { defineLiveSubscription } from "../../platform/live-subscription";
import { FollowUp } from "./follow-up.entity";
import { followUpSightings } from "./follow-up.scope";

/** Tells each time a follow-up that the caller may see has changed. */
export const followUpChanged = defineLiveSubscription(
  followUpChangedRules,
  { entity: FollowUp, sightings: followUpSightings },
  { matches: (followUp, { leadId }) => !leadId || followUp.leadId === leadId },
);
