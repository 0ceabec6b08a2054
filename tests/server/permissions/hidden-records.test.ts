import fc from "fast-check";

import { print } from "../../support/figures";
import { SEED } from "../../support/walk";
import { RawHttp } from "../../support/raw-http";
import { randomReading } from "../rest/random-request";
import { buildHouse, moveIn, type House, type Role } from "./hidden.house";
import { hideDeleted, hideLeads, hidePrivateFields, hideViewsAndReminders, MARK, type Hide } from "./hidden.things";
import { writeOperation } from "./random-operation";

const OPERATIONS = 250;
const READINGS = 150;
/** On a machine that is several times slower than usual. */
const TIMEOUT_MS = 300_000;

interface Street {
  REP_READS: "own" | "all";
  roles: readonly Role[];
  hides: readonly Hide[];
}

const streets: [who: string, street: Street][] = [
  [
    "a REP who reads only what is theirs, and nobody",
    {
      REP_READS: "own",
      roles: ["REP", "NOBODY"],
      hides: [hideLeads, hideViewsAndReminders, hideDeleted, hidePrivateFields],
    },
  ],
  [
    "a REP who reads all, and a VIEWER",
    { REP_READS: "all", roles: ["REP", "VIEWER"], hides: [hideViewsAndReminders, hideDeleted, hidePrivateFields] },
  ],
  ["an ADMIN", { REP_READS: "all", roles: ["ADMIN"], hides: [hideViewsAndReminders, hideDeleted] }],
];

describe.each(streets)("before %s,", (_who, { REP_READS, roles, hides }) => {
  let empty: House;
  let full: House;
  let http: Record<"empty" | "full", RawHttp>;
  beforeAll(async () => {
    [empty, full] = [await buildHouse({ REP_READS }), await buildHouse({ REP_READS })];
    for (const hide of hides) await hide(full);
    await moveIn(empty);
    await moveIn(full);
    http = { empty: new RawHttp(`${empty.test.url}/api`), full: new RawHttp(`${full.test.url}/api`) };
  }, TIMEOUT_MS);
  afterAll(async () => {
    http.empty.close();
    http.full.close();
    await empty.test.close();
    await full.test.close();
  });

  /** Asks both houses the same, and answers what both said. */
  async function expectSame(asked: string, ask: (house: House) => Promise<{ status: number; body: unknown }>) {
    const [without, within] = [await ask(empty), await ask(full)];
    const said = ({ status, body }: typeof without) => ({ asked, status, body });
    expect(said(within)).toEqual(said(without));
    expect(JSON.stringify(within.body).toLowerCase()).not.toContain(MARK.toLowerCase());
    return within;
  }

  it.each(roles)(
    `%s is answered ${OPERATIONS} random operations as in a house where nothing is hidden, to the last byte`,
    async (role) => {
      const tally = { answered: 0, refused: 0 };
      const walk = fc.asyncProperty(fc.gen(), async (gen) => {
        const query = writeOperation((make) => gen(make));
        const { body } = await expectSame(query, ({ test, tokens }) => test.graphql(query, { token: tokens[role] }));
        tally[(body as { errors?: unknown }).errors ? "refused" : "answered"] += 1;
      });
      await fc.assert(walk, { seed: SEED, numRuns: OPERATIONS });
      print(`${role} with REP_READS=${REP_READS}, ${OPERATIONS} operations`, {
        answered: [tally.answered, role === "NOBODY" ? "only what is for everybody" : "at least a quarter"],
        refused: [tally.refused, "as if there were nothing"],
      });
      if (role !== "NOBODY") expect(tally.answered).toBeGreaterThan(OPERATIONS / 4);
    },
    TIMEOUT_MS,
  );

  it.each(roles)(
    `%s is answered ${READINGS} random GETs over REST as in a house where nothing is hidden, to the last byte`,
    async (role) => {
      const walk = fc.asyncProperty(randomReading, async ({ method, url }) => {
        const ask = ({ tokens }: House, door: RawHttp) => {
          const token = tokens[role];
          return door.send(method, url, token ? { authorization: `Bearer ${token}` } : {});
        };
        await expectSame(url, (house) => ask(house, house === empty ? http.empty : http.full));
      });
      await fc.assert(walk, { seed: SEED, numRuns: READINGS });
    },
    TIMEOUT_MS,
  );
});
