import { userChangedRules } from "../../../rules/user";
import { defineLiveSubscription } from "../../platform/live-subscription";
import { User } from "./user.entity";
import { userSightings } from "./user.scope";

/** Tells each time the caller has changed, or anybody, if they are an ADMIN. */
export const userChanged = defineLiveSubscription(userChangedRules, { entity: User, sightings: userSightings }, {});
