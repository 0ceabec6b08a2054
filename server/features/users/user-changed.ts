import { userChangedRules } from "../../../rules/user";
import { defineLiveSubscription } from "../../platform/live-subscription";
import { User } from "./user.entity";
import { userSightings } from "./user.scope";

/** Tells each time a user has changed, whoever it is. */
export const userChanged = defineLiveSubscription(userChangedRules, { entity: User, sightings: userSightings }, {});
