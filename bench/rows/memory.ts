import { setTimeout as wait } from "node:timers/promises";

import { rateOf, type Request } from "../load";
import { memoryOf } from "../memory";
import { LEADS, TODAY } from "../operations";
import type { Row } from "../row";
import type { Shop } from "../shop";
import { median } from "../statistics";
import { operation, REP } from "./sides";

/** Until what starting needed has been given back. */
const SETTLES_MS = 10_000;
const SAMPLES = 30;

const asks: readonly Request[] = [
  operation(LEADS, { filter: { status: ["INTERESTED"] } }),
  operation(TODAY, { filter: { mine: true, status: ["PENDING", "MISSED"] } }),
  { method: "GET", path: "/api/leads?status=NEW" },
];

export const memory: Row<Shop> = {
  id: "memory",
  title: "the memory of the server's process, at rest and under load",
  async run(shop, pace) {
    await shop.restart();
    await wait(SETTLES_MS);
    const atRest = await memoryOf(shop.server());
    const side = await shop.as(REP, asks);
    const samples: number[] = [];
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      await rateOf(side, { clients: 20, seconds: pace.isShort ? 1 : 10 });
      samples.push(await memoryOf(shop.server()));
    }
    const [middle, last] = [samples.slice(SAMPLES / 3, (2 * SAMPLES) / 3), samples.slice(-SAMPLES / 3)];
    return [
      { name: "at rest", is: atRest, atMost: 180, unit: "MB" },
      { name: "under load, at most", is: Math.max(...samples), atMost: 250, unit: "MB" },
      {
        name: "grown between the middle third and the last",
        is: median(last) - median(middle),
        atMost: 10,
        unit: "MB",
      },
    ];
  },
};
