import { ReminderChannel } from "../../../server/features/deliveries/channel.entity";
import { ReminderDelivery } from "../../../server/features/deliveries/delivery.entity";
import type { TestServer } from "../../support/test-server";
import { forbiddenBut, reading, type Row } from "./permission.rows";
import type { Scene } from "./permission.scene";

async function storeDelivery({ app }: TestServer, { reminder }: Scene): Promise<void> {
  await app.db.upsert(ReminderChannel, { name: "mail", listedAt: app.now() }, ["name"]);
  await app.db.insert(ReminderDelivery, {
    reminderId: reminder.id,
    channel: "mail",
    dueAt: reminder.remindAt,
    state: "FAILED",
    attempts: 1,
  });
}

/** What was sent to everybody is for ADMINs, who look after the channels. */
export const deliveryRows: Row[] = [
  reading(
    ["Query.reminderDeliveries", "ReminderDeliveryPage.items", "ReminderDelivery.user"],
    () => "reminderDeliveries(filter: { state: FAILED }, limit: 100) { items { channel user { id } } }",
    ({ assignee }) => assignee.id,
    { expected: forbiddenBut("ADMIN"), prepare: storeDelivery },
  ),
];
