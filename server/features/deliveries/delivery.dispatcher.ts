import type { App } from "../../platform/request-context";
import type { Channel } from "./channel.definition";
import { DeliveryPlanner } from "./delivery.planner";
import { DeliverySender } from "./delivery.sender";

/** Plans and sends deliveries for the channels that are listed. Without one it does nothing at all. */
export class DeliveryDispatcher {
  private readonly planner: DeliveryPlanner;
  private readonly senders: readonly DeliverySender[];

  constructor(app: App, channels: readonly Channel[]) {
    const names = channels.map(({ name }) => name);
    if (new Set(names).size < names.length) throw new Error(`Two channels have the same name: ${names.join(", ")}.`);
    this.senders = channels.map((channel) => new DeliverySender(app, channel));
    this.planner = new DeliveryPlanner(app, names, () => {
      for (const sender of this.senders) sender.wake();
    });
  }

  start(): void {
    if (this.senders.length === 0) return;
    this.planner.start();
    for (const sender of this.senders) sender.start();
  }

  async stop(): Promise<void> {
    await this.planner.stop();
    await Promise.all(this.senders.map((sender) => sender.stop()));
  }
}
