import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";

import { mariadbPlaces } from "../../server/platform/embedded-mariadb.places";
import { openDevice, signIn, startBrowser, type Device } from "../support/browser";
import { query } from "../support/scratch-mariadb";
import { startServer, type StartedServer } from "../support/started-server";

const PASSWORD = "demo-pass-1234";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
let owner: Device;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-bare-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
  owner = await openDevice(chromium.browser, server.url);
  await signIn(owner, "owner@demo.test", PASSWORD);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function post(path: string, body: object, token = ""): Promise<{ accessToken: string }> {
  const response = await fetch(`${server.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return response.json() as Promise<{ accessToken: string }>;
}

const toastWith = (text: string) => owner.page.getByTestId("reminder-toast").filter({ hasText: text });

test("a test reminder says on screen what it proves, and goes when it is acknowledged", async () => {
  const { accessToken } = await post("/api/auth/login", { email: "owner@demo.test", password: PASSWORD });
  await post("/graphql", { query: "mutation { sendTestReminder { id } }" }, accessToken);
  const toast = toastWith("Test reminder: reminders reach you here.");
  await toast.waitFor();
  await toast.getByRole("button", { name: "Acknowledge" }).click();
  await toast.waitFor({ state: "detached" });
});

test("an owner is told on screen from when until when nothing was looking", async () => {
  const database = { socketPath: mariadbPlaces(dataDir).socket, database: "crm" };
  // As a process writes it that comes back; found like any other row within a second.
  await query(
    database,
    `INSERT INTO reminders (kind, user_id, remind_at, late_since)
      SELECT 'LATE', id, UTC_TIMESTAMP(3), '2026-01-05 14:02:00' FROM users WHERE email = 'owner@demo.test'`,
  );
  const toast = toastWith("Some reminders came late.");
  await toast.waitFor();
  expect(await toast.textContent()).toMatch(
    /Nothing was looking for them between Mon,? 5 Jan.*14:02 and \d?\d:\d\d\. They are shown now\./,
  );
  expect(owner.problems).toEqual([]);
});
