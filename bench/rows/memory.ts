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
/** Together with the time between them, five minutes; in the short form as many seconds as there are samples. */
const SAMPLES = { long: 30, short: 9 };

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
    while (samples.length < (pace.isShort ? SAMPLES.short : SAMPLES.long)) {
      await rateOf(side, { clients: 20, seconds: pace.isShort ? 1 : 10 });
      samples.push(await memoryOf(shop.server()));
    }
    const third = samples.length / 3;
    const grown = median(samples.slice(-third)) - median(samples.slice(third, 2 * third));
    return [
      { name: "at rest", is: atRest, atMost: 180, unit: "MB" },
      { name: "under load, at most", is: Math.max(...samples), atMost: 250, unit: "MB" },
      {
        name: "grown between the middle third and the last",
        is: grown,
        atMost: 10,
        unit: "MB",
      },
    ];
  },
};
