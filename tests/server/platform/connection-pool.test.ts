import { createConnectionPool } from "../../../server/platform/connection-pool";
import { print } from "../../support/figures";
import { startTcpMariadb, type TcpMariadb } from "../../support/tcp-mariadb";

const MAX_MS = 5_000;

jest.setTimeout(60_000);

let mariadb: TcpMariadb;
beforeAll(async () => {
  mariadb = await startTcpMariadb();
});
afterAll(() => mariadb.stop());

test("a query on a connection that is set up in the moment in which the database hangs is given up in time", async () => {
  const pool = createConnectionPool({ uri: mariadb.url, queryTimeout: true });
  // After the pool's own listener, which has sent what sets the connection up.
  pool.on("connection", () => {
    mariadb.freeze();
  });
  const started = performance.now();
  const error = await new Promise((resolve) => {
    pool.getConnection((_error, connection) => {
      connection.query("SELECT 1", resolve);
    });
  });
  const took = performance.now() - started;
  mariadb.thaw();
  pool.end();
  print("a query behind the setting up of its connection", {
    "given up after": [`${Math.round(took)} ms`, `at most ${MAX_MS} ms`],
  });
  expect(error).toMatchObject({ code: "PROTOCOL_SEQUENCE_TIMEOUT" });
  expect(took).toBeLessThanOrEqual(MAX_MS);
});
