import { reminderDeliveriesRules } from "../../../rules/delivery";
import { assertAllowed } from "../../platform/errors";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { ReminderDelivery } from "./delivery.entity";
import { canReadDeliveries } from "./delivery.policy";

/** A page of what was sent, or is to be sent, through channels outside, the newest first. */
export const reminderDeliveries = defineQuery("reminderDeliveries", reminderDeliveriesRules, (ctx, input) => {
  assertAllowed(canReadDeliveries(ctx.user));
  const query = ctx.db.createQueryBuilder(ReminderDelivery, "delivery").orderBy({ "delivery.id": "DESC" });
  if (input.state) query.where("delivery.state = :state", { state: input.state });
  return readPage(ctx.db, ReminderDelivery, query, input);
});
