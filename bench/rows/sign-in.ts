import { emailOf } from "../business";
import { compare } from "../compare";
import type { Row } from "../row";
import { floorSide, PASSWORD, type Shop } from "../shop";
import { REP } from "./sides";

/** Both of the machine's cores are busy with it: more at once would only wait. */
const CLIENTS = 2;

export const signIn: Row<Shop> = {
  id: "sign-in",
  title: "signing in, two clients, against bcrypt alone at the same cost factor",
  async run(shop, pace) {
    const credentials = JSON.stringify({ email: emailOf(REP), password: PASSWORD });
    const product = await shop.as(REP, [{ method: "POST", path: "/api/auth/login", body: credentials }]);
    const floor = floorSide(shop.raw, [{ method: "POST", path: "/bcrypt" }]);
    // A fixed number of them: in a fixed time the last ones would be cut off, and each takes a good part of a second.
    const effort = { clients: CLIENTS, requests: pace.isShort ? 4 : 12 };
    const few = { clients: CLIENTS, requests: 4 };
    return compare({ product, floor, atLeast: 0.9, turns: 5, effort, warmUp: { product: few, floor: few } });
  },
};
