import { z } from "zod";

import { paging } from "./paging";

/** A delivery waits, also between attempts, until it was sent or given up. */
export const deliveryStates = ["WAITING", "SENT", "FAILED"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A page of what was sent, or is to be sent, through channels outside. */
export const reminderDeliveriesRules = z.strictObject({ state: z.enum(deliveryStates).nullish(), ...paging });
