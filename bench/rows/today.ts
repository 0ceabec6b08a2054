import { compare } from "../compare";
import { TODAY } from "../operations";
import type { Row } from "../row";
import { assertSameAnswer } from "../same-answer";
import type { Shop } from "../shop";
import { operation, REP, sidesOf, efforts } from "./sides";

const status = ["PENDING", "MISSED"];

export const today: Row<Shop> = {
  id: "today",
  title: "GraphQL: what the Today page asks, against Apollo Server and mysql2",
  async run(shop, pace) {
    // The floor knows nobody, and so has to be told whose day it is.
    const mine = operation(TODAY, { filter: { mine: true, status } });
    const told = operation(TODAY, { filter: { assignedTo: String(REP), status } });
    const sides = await sidesOf(shop, "bare", [mine], [told]);
    await assertSameAnswer(sides.product, sides.floor);
    return compare({ ...sides, atLeast: 0.8, ...efforts(pace) });
  },
};
