import fc from "fast-check";

import { print } from "../../support/figures";
import { SEED } from "../../support/walk";
import { rowsOf } from "../../support/permissions";
import { RawHttp } from "../../support/raw-http";
import { randomReading } from "../rest/random-request";
import { buildHouse, openHouse, type OpenHouse, type Role } from "./hidden.house";
import { hideDeleted, hideLeads, hidePrivateFields, hideViewsAndReminders, MARK, type Hide } from "./hidden.things";
import { writeOperation } from "./random-operation";

const OPERATIONS = 250;
const READINGS = 100;
/** On a machine that is several times slower than usual. */
const TIMEOUT_MS = 300_000;

/** Both houses have their records under the same ids, but their sessions under random ones. */
const withoutRandomIds = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "a session"));

const hiddenIn = ["users", "views", "leads", "contacts", "follow_ups"];

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
  let empty: OpenHouse;
  let full: OpenHouse;
  let http: Record<"empty" | "full", RawHttp>;
  beforeAll(async () => {
    const [one, other] = [await buildHouse({ REP_READS }), await buildHouse({ REP_READS })];
    for (const hide of hides) await hide(other);
    [empty, full] = [await openHouse(one), await openHouse(other)];
    http = { empty: new RawHttp(`${empty.test.url}/api`), full: new RawHttp(`${full.test.url}/api`) };
  }, TIMEOUT_MS);
  afterAll(async () => {
    http.empty.close();
    http.full.close();
    await empty.test.close();
    await full.test.close();
  });

  /** Asks both houses the same, and answers what both said. */
  async function expectSame(asked: string, ask: (house: OpenHouse) => Promise<{ status: number; body: unknown }>) {
    const [without, within] = [await ask(empty), await ask(full)];
    const said = ({ status, body }: typeof without) => ({ asked, status, body: withoutRandomIds(body) });
    expect(said(within)).toEqual(said(without));
    expect(JSON.stringify(within.body).toLowerCase()).not.toContain(MARK.toLowerCase());
    return within;
  }

  it("there is much to see in the one house that is not in the other", async () => {
    const stored = async ({ test }: OpenHouse) => JSON.stringify(await rowsOf(test, ...hiddenIn));
    const marks = async (house: OpenHouse) => (await stored(house)).toLowerCase().split(MARK.toLowerCase()).length - 1;
    expect(await marks(empty)).toBe(0);
    expect(await marks(full)).toBeGreaterThan(hides.length * 3);
  });

  it.each(roles)(
    `%s is answered ${OPERATIONS} random operations as in a house where nothing is hidden, to the last byte`,
    async (role) => {
      const tally: Record<string, number> = {};
      const walk = fc.asyncProperty(fc.gen(), async (gen) => {
        const query = writeOperation((max) => gen(fc.nat, { max }));
        const { body } = await expectSame(query, ({ test, tokens }) => test.graphql(query, { token: tokens[role] }));
        const { errors: [error] = [] } = body as { errors?: { extensions: { code: string } }[] };
        const verdict = error?.extensions.code ?? "OK";
        tally[verdict] = (tally[verdict] ?? 0) + 1;
      });
      await fc.assert(walk, { seed: SEED, numRuns: OPERATIONS });
      const { OK = 0, ...refused } = tally;
      print(`${role} with REP_READS=${REP_READS}, ${OPERATIONS} operations`, {
        answered: [OK, role === "NOBODY" ? "what is for everybody" : "at least a quarter"],
        refused: [JSON.stringify(refused), "as if there were nothing"],
      });
      if (role !== "NOBODY") expect(OK).toBeGreaterThan(OPERATIONS / 4);
    },
    TIMEOUT_MS,
  );

  it.each(roles)(
    `%s is answered ${READINGS} random GETs over REST as in a house where nothing is hidden, to the last byte`,
    async (role) => {
      const walk = fc.asyncProperty(randomReading, async ({ method, url }) => {
        const ask = ({ tokens }: OpenHouse, door: RawHttp) => {
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
