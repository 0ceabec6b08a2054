import { compare } from "../compare";
import { LEADS } from "../operations";
import type { Row } from "../row";
import { assertSameAnswer } from "../same-answer";
import type { Shop } from "../shop";
import { operation, sidesOf, efforts } from "./sides";

export const graphqlList: Row<Shop> = {
  id: "graphql-list",
  title: "GraphQL: 20 leads with owner and next follow-up, against Apollo Server and mysql2",
  async run(shop, pace) {
    const sides = await sidesOf(shop, "bare", [operation(LEADS, { filter: { status: ["INTERESTED"] } })]);
    await assertSameAnswer(sides.product, sides.floor);
    return compare({ ...sides, atLeast: 0.8, ...efforts(pace) });
  },
};
