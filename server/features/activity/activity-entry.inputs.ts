import { ObjectType } from "type-graphql";

import { pageOf } from "../../platform/pagination";
import { ActivityEntry } from "./activity-entry.entity";

@ObjectType({ description: "A page of a lead's history." })
export class ActivityPage extends pageOf(ActivityEntry) {}
