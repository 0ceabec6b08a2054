import { compare } from "../compare";
import type { Row } from "../row";
import { assertSameAnswer } from "../same-answer";
import type { Shop } from "../shop";
import { sidesOf, efforts } from "./sides";

export const restList: Row<Shop> = {
  id: "rest-list",
  title: "REST: 20 leads with their owner, by status, against Express and mysql2",
  async run(shop, pace) {
    const sides = await sidesOf(shop, "raw", [{ method: "GET", path: "/api/leads?status=INTERESTED&limit=20" }]);
    await assertSameAnswer(sides.product, sides.floor);
    return compare({ ...sides, atLeast: 0.7, ...efforts(pace) });
  },
};
