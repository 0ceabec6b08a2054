import { Field, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type { DeliveryState, reminderDeliveriesRules } from "../../../rules/delivery";
import { pageOf } from "../../platform/pagination";
import { DeliveryStateEnum, ReminderDelivery } from "./delivery.entity";

@InputType({ description: "Which deliveries; what is left out does not narrow." })
export class ReminderDeliveryFilter implements Omit<z.input<typeof reminderDeliveriesRules>, "page" | "limit"> {
  @Field(() => DeliveryStateEnum, { nullable: true, description: "Those of which this became." })
  state?: DeliveryState | null;
}

@ObjectType({ description: "A page of deliveries." })
export class ReminderDeliveryPage extends pageOf(ReminderDelivery) {}
