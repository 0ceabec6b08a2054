import { makeBusy } from "../busy-leads";
import { compare } from "../compare";
import { LEAD_PAGE } from "../operations";
import type { Row } from "../row";
import { assertSameAnswer } from "../same-answer";
import type { Shop } from "../shop";
import { operation, sidesOf, efforts } from "./sides";

/** Each with more than its page shows. */
const LEADS = Array.from({ length: 50 }, (_, index) => 101 + index);

export const leadPage: Row<Shop> = {
  id: "lead-page",
  title: "GraphQL: a lead with contacts, 20 follow-ups and 20 entries of history, against Apollo Server and mysql2",
  async run(shop, pace) {
    await makeBusy(shop.db, LEADS);
    const asks = LEADS.map((id) => operation(LEAD_PAGE, { id: String(id) }));
    const sides = await sidesOf(shop, "bare", asks);
    await assertSameAnswer(sides.product, sides.floor);
    return compare({ ...sides, atLeast: 0.8, ...efforts(pace) });
  },
};
