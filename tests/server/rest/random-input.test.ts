import fc from "fast-check";

import { storeContact, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import { RawHttp } from "../../support/raw-http";
import { startTestServer, type TestServer } from "../../support/test-server";
import { operationOf, operations, problemsWith } from "./documented";
import { randomRequest } from "./random-request";
import { tables } from "./contract";

/** Always the same requests; a failure prints the shortest one that fails, with its seed and path. */
const SEED = 20_260_302;
const REQUESTS = 2_000;
const RECORDS = 12;
/** On a machine that is several times slower than usual. */
const TIMEOUT_MS = 300_000;

let test: TestServer;
let http: RawHttp;
let tokens: { ADMIN: string; REP: string };
beforeAll(async () => {
  test = await startTestServer();
  http = new RawHttp(`${test.url}/api`);
  for (let index = 0; index < RECORDS; index += 1) await storeUser(test);
  await test.app.db.query("ALTER TABLE users AUTO_INCREMENT = 1000");
  const rep = await storeUser(test);
  tokens = {
    ADMIN: await test.tokenOf(await storeUser(test, { role: "ADMIN" })),
    REP: await test.tokenOf(rep),
  };
  for (let index = 0; index < RECORDS; index += 1) {
    const lead = await storeLead(test, rep);
    await storeContact(test, lead);
    await storeFollowUp(test, lead);
  }
});
afterAll(async () => {
  http.close();
  await test.close();
});

/** All but the keys of requests that may be repeated: those are noted before their request is judged, and bind nothing then. */
const records = tables.filter((table) => table !== "idempotency_keys");
const stored = () => test.app.db.query<unknown>(`CHECKSUM TABLE ${records.join(", ")}`);

it(
  `answers ${REQUESTS} requests that nobody thought of as documented, and stores nothing of what it refuses`,
  async () => {
    let before = await stored();
    const succeeded = new Set<string>();
    const send = fc.asyncProperty(randomRequest, async ({ operationId, actor, url, headers, body }) => {
      const operation = operationOf(operationId);
      const sent = { authorization: `Bearer ${tokens[actor]}`, "content-type": "application/json" };
      const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const answer = await http.send(operation.method, url, { ...sent, ...own }, body);
      const after = await stored();
      expect(answer.status).toBeLessThan(500);
      expect(problemsWith(operation.responses[answer.status], answer)).toEqual([]);
      if (answer.status >= 400) {
        expect(Object.keys(answer.body)).toEqual(["message", "code", "details"]);
        expect(after).toEqual(before);
      } else succeeded.add(operationId);
      before = after;
    });
    await fc.assert(send, { seed: SEED, numRuns: REQUESTS });
    // Where all of it is refused at first sight, little of the server is tried.
    expect(succeeded.size).toBeGreaterThan(operations.length * 0.7);
  },
  TIMEOUT_MS,
);
