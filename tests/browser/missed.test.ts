import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";

import { startEmbeddedMariadb } from "../../server/platform/embedded-mariadb";
import { runStatements } from "../../server/platform/embedded-mariadb.connection";
import { openDevice, signIn, startBrowser } from "../support/browser";
import { startServer } from "../support/started-server";

const PASSWORD = "demo-pass-1234";
const LEAD = "Yusuf Demir";
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

jest.setTimeout(600_000);

let dataDir: string;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-missed-"));
  chromium = await startBrowser();
});
afterAll(async () => {
  await chromium.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** While the server is off: as if what is planned with this lead had been due three days earlier. */
async function letDaysPass(): Promise<void> {
  const mariadb = await startEmbeddedMariadb({ dataDir, logger: silent });
  const { socketPath, database } = mariadb;
  const theirs = `follow_up_id IN (SELECT follow_ups.id FROM ${database}.follow_ups
    JOIN ${database}.leads ON leads.id = lead_id WHERE leads.name = '${LEAD}')`;
  await runStatements(socketPath, [
    `UPDATE ${database}.reminders SET remind_at = remind_at - INTERVAL 3 DAY WHERE ${theirs}`,
    `UPDATE ${database}.follow_ups SET due_datetime = due_datetime - INTERVAL 3 DAY
      WHERE lead_id IN (SELECT id FROM ${database}.leads WHERE name = '${LEAD}')`,
  ]);
  await mariadb.stop();
}

test("what was missed while the server was off is told to the owner, and completed late by the rep", async () => {
  const settings = { DATA_DIR: dataDir, DEMO_DATA: "1" };
  const first = await startServer(settings);
  expect(await first.stop()).toBe(0);
  await letDaysPass();
  const server = await startServer(settings);
  const [owner, rep] = [
    await openDevice(chromium.browser, server.url),
    await openDevice(chromium.browser, server.url, { colorScheme: "dark" }),
  ];
  try {
    await signIn(owner, "owner@demo.test", PASSWORD);
    await owner.page.getByTestId("reminder-bell").click();
    const told = owner.page.getByTestId("reminder-item").filter({ hasText: LEAD });
    await told.getByText("Call missed").waitFor();
    await told.getByText(/^Assigned to /).waitFor();

    await signIn(rep, "rep@demo.test", PASSWORD);
    const overdue = rep.page.getByTestId("group-overdue");
    const row = overdue.getByTestId("follow-up-row").filter({ hasText: LEAD });
    await row.getByText("Missed").waitFor();
    await row.getByText(/overdue/i).waitFor();
    await row.getByRole("button", { name: "Complete" }).click();
    const completing = rep.page.getByRole("dialog", { name: `Call: ${LEAD}` });
    await completing.getByLabel("Outcome").fill("Wants to wait until spring");
    await completing.getByLabel("Plan what comes next").click();
    await completing.getByLabel("Outcome").press("Enter");
    await completing.waitFor({ state: "detached" });
    await row.getByText("Completed").waitFor();

    await told.waitFor({ state: "detached", timeout: 10_000 });
    for (const { problems } of [owner, rep]) expect(problems).toEqual([]);
  } finally {
    await server.stop();
  }
});
