import "reflect-metadata";
import { appendFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";

import { listeners } from "../../server/app";
import { entities } from "../../server/database";
import { defineChannel } from "../../server/features/deliveries/channel.definition";
import { DeliveryDispatcher } from "../../server/features/deliveries/delivery.dispatcher";
import { createDataSource } from "../../server/platform/data-source";
import { readSettings } from "../../server/platform/env";
import { createPubSub } from "../../server/platform/pubsub";
import { Tokens } from "../../server/platform/tokens";

/**
 * A process that sends what is due through a channel that writes each send into a file, to be killed by a test. After
 * FREEZE_AFTER sends it comes to no end of any: every other one is made and not answered, the rest is not made at all.
 */
const { SOCKET_PATH = "", DATABASE = "", RECORDING = "", TIMEOUT_MS, FREEZE_AFTER } = process.env;

let count = 0;

/** Appended in one write, which no other process can come in between. */
function record(what: string, key: string): void {
  appendFileSync(RECORDING, `${JSON.stringify({ what, key, pid: process.pid, at: Date.now() })}\n`);
}

const recording = defineChannel({
  name: "recording",
  timeoutMs: Number(TIMEOUT_MS),
  async send({ idempotencyKey }) {
    const number = (count += 1);
    const isFrozen = FREEZE_AFTER !== undefined && number > Number(FREEZE_AFTER);
    await wait(5);
    record(isFrozen && number % 2 === 0 ? "held" : "sent", idempotencyKey);
    if (isFrozen) await new Promise(() => undefined);
  },
});

async function run(): Promise<void> {
  const address = { socketPath: SOCKET_PATH, database: DATABASE };
  const dataSource = await createDataSource(address, { entities }).initialize();
  const logger = pino({ level: "warn" }, pino.destination(2));
  const app = {
    settings: readSettings({ NODE_ENV: "test" }),
    db: dataSource.manager,
    listeners,
    pubsub: createPubSub(undefined, logger),
    tokens: new Tokens({ access: ["none"], refresh: ["none"] }),
    logger,
    now: () => new Date(),
  };
  new DeliveryDispatcher(app, [recording]).start();
  process.stdout.write("ready\n");
}

void run();
