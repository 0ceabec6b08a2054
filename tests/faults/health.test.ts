import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { mariadbPlaces } from "../../server/platform/embedded-mariadb.places";
import { startServer, type StartedServer } from "../support/started-server";

/** Whoever watches over a server gives up on an answer after this. */
const MAX_ANSWER_MS = 1_000;
const ASKING_MS = 6_000;
/** A machine that does something else for a moment is not what is measured. */
const TRIES = 3;
/** As many ask at once as would use up all connections, did each take one. */
const AT_ONCE = 40;

jest.setTimeout(180_000);

let dataDir: string;
let server: StartedServer;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-health-"));
  server = await startServer({ DATA_DIR: dataDir, DEMO_DATA: "0" });
});
afterEach(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask() {
  const started = performance.now();
  const response = await fetch(`${server.url}/readyz`);
  const body = await response.json();
  return { code: response.status, ms: performance.now() - started, body };
}

const askAtOnce = () => Promise.all(Array.from({ length: AT_ONCE }, ask));

test("/readyz answers in time while the database is stopped, and is ready again when it is back", async () => {
  await askAtOnce();
  const pid = Number(readFileSync(mariadbPlaces(dataDir).pidFile, "utf8"));
  process.kill(pid, "SIGSTOP");
  // It answers on until the system has stopped all of its threads.
  while (!/^State:\s+T/m.test(readFileSync(`/proc/${pid}/status`, "utf8"))) await askAtOnce();
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  /** The longest of all answers in a while. */
  const round = async () => {
    const asked = [];
    const until = performance.now() + ASKING_MS;
    while (performance.now() < until) asked.push(...(await askAtOnce()));
    answers.push(...asked);
    return Math.max(...asked.map(({ ms }) => ms));
  };
  let longest = await round();
  for (let tries = 1; tries < TRIES && longest >= MAX_ANSWER_MS; tries += 1) longest = await round();
  process.kill(pid, "SIGCONT");
  process.stdout.write(
    `database stopped: ${answers.length} answers of /readyz, the longest after ${Math.ceil(longest)} ms (less than ${MAX_ANSWER_MS} ms)\n`,
  );
  expect(longest).toBeLessThan(MAX_ANSWER_MS);
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([503]));
  expect(answers.at(-1)?.body).toMatchObject({
    status: "not ready",
    checks: { database: false, reminders: false },
    reminders: { lastReadAt: expect.any(String), backlog: null },
  });

  let back = await ask();
  for (let tries = 0; tries < 100 && back.code !== 200; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    back = await ask();
  }
  expect(back).toMatchObject({ code: 200, body: { status: "ready", reminders: { backlog: 0 } } });
});
