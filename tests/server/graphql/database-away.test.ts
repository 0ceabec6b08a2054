import { storeLead, storeUser } from "../../support/factories";
import { ScratchMariadb } from "../../support/scratch-mariadb";
import { startTestServer, type TestServer } from "../../support/test-server";

/** Starting a database takes its time. */
const TIMEOUT_MS = 120_000;
/** How long the server believes that somebody is who they were, without asking the database. */
const MEMORY_SECONDS = 6;

let mariadb: ScratchMariadb;
let test: TestServer;
beforeAll(async () => {
  mariadb = new ScratchMariadb();
  const { socketPath } = await mariadb.start();
  test = await startTestServer({ mariadbSocket: socketPath });
}, TIMEOUT_MS);
afterAll(async () => {
  await test.close();
  await mariadb.remove();
}, TIMEOUT_MS);

it(
  "answers 503, UNAVAILABLE and a reference while the database cannot say who asks, and goes on when it is back",
  async () => {
    const owner = await storeUser(test);
    const token = await test.tokenOf(owner);
    const { id } = await storeLead(test, owner);
    const query = "mutation($input: ChangeLeadStatusInput!) { changeLeadStatus(input: $input) { status } }";
    const change = () => test.graphql(query, { token, variables: { input: { id, status: "CONVERTED" } } });
    await test.graphql("{ me { id } }", { token });

    await mariadb.stop();
    test.pass(MEMORY_SECONDS);
    const { status, headers, body } = await change();
    const [error] = body.errors;
    expect([status, error.extensions.code, body.data ?? null]).toEqual([503, "UNAVAILABLE", null]);
    expect(error.message).toContain(`Reference: ${headers.get("x-request-id")}`);

    await mariadb.start();
    expect((await change()).body.data).toEqual({ changeLeadStatus: { status: "CONVERTED" } });
  },
  TIMEOUT_MS,
);
