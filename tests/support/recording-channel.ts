import { defineChannel, type Channel, type Delivery } from "../../server/features/deliveries/channel.definition";
import { DeliveryPlanner } from "../../server/features/deliveries/delivery.planner";
import { DeliverySender } from "../../server/features/deliveries/delivery.sender";
import type { App } from "../../server/platform/request-context";

/** A channel that only writes down what it is given, or does what a test says. */
export class RecordingChannel {
  readonly sent: Delivery[] = [];
  /** What the next sends do instead of succeeding. */
  behave: (delivery: Delivery) => Promise<void> = () => Promise.resolve();
  readonly channel: Channel;

  constructor(name = "recording", timeoutMs = 10_000) {
    this.channel = defineChannel({
      name,
      timeoutMs,
      send: async (delivery) => {
        this.sent.push(delivery);
        await this.behave(delivery);
      },
    });
  }

  /** The reminders that were handed over, in the order of their ids. */
  get reminderIds(): string[] {
    return this.sent.map(({ reminder }) => reminder.id).sort((one, other) => Number(one) - Number(other));
  }
}

/** A process that plans and sends when it is told to. */
export function processOf(app: App, ...recordings: RecordingChannel[]) {
  const channels = recordings.map(({ channel }) => channel);
  const planner = new DeliveryPlanner(
    app,
    channels.map(({ name }) => name),
    () => undefined,
  );
  const senders = channels.map((channel) => new DeliverySender(app, channel));
  const dispatcher = {
    plan: () => planner.plan(),
    /** One channel after the other: what is claimed for one may be passed over by another at the same moment. */
    async claim() {
      for (const sender of senders) await sender.claim();
    },
    settled: () => Promise.all(senders.map((sender) => sender.settled())),
    /** One round: plans what is due, sends what there is room for, and waits for the end of it. */
    async dispatch() {
      await planner.plan();
      await dispatcher.claim();
      await dispatcher.settled();
    },
  };
  return dispatcher;
}
