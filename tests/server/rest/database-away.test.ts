import { Lead } from "../../../server/features/leads/lead.entity";
import { storeLead, storeUser } from "../../support/factories";
import { ScratchMariadb } from "../../support/scratch-mariadb";
import { startTestServer, type TestServer } from "../../support/test-server";
import { expectDocumented, operationOf } from "./documented";
import { TellingServer } from "./telling-server";

/** Starting a database takes its time. */
const TIMEOUT_MS = 120_000;
/** How long the server believes that somebody is who they were, without asking the database. */
const MEMORY_SECONDS = 6;

let mariadb: ScratchMariadb;
let test: TestServer;
let telling: TellingServer;
beforeAll(async () => {
  mariadb = new ScratchMariadb();
  const { socketPath } = await mariadb.start();
  test = await startTestServer({ mariadbSocket: socketPath });
  telling = await TellingServer.start(test);
}, TIMEOUT_MS);
afterAll(async () => {
  await telling.close();
  await test.close();
  await mariadb.remove();
}, TIMEOUT_MS);

it(
  "answers 503 and a reference while the database is away, and goes on when it is back",
  async () => {
    const owner = await storeUser(test);
    const token = await test.tokenOf(owner);
    const { id } = await storeLead(test, owner);
    const change = () => telling.ask("PATCH", `/api/leads/${id}/status`, { token, body: '{"status":"CONVERTED"}' });
    await telling.ask("GET", "/api/auth/me", { token });

    await mariadb.stop();
    const known = await change();
    test.pass(MEMORY_SECONDS);
    const unknown = await change();
    for (const answer of [known, unknown]) {
      expect([answer.status, answer.body.code]).toEqual([503, "UNAVAILABLE"]);
      expectDocumented(operationOf("changeLeadStatus"), answer);
      telling.expectReferred(answer, /connect|closed|lost|ECONN|ENOENT/i);
    }

    await mariadb.start();
    expect((await change()).status).toBe(200);
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ status: "CONVERTED" });
  },
  TIMEOUT_MS,
);
