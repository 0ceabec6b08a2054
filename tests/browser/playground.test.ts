import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, startBrowser } from "../support/browser";
import { devices, expectGoodLook } from "../support/looks";
import { executeOperation, operationTabs } from "../support/playground";
import { startServer, type StartedServer } from "../support/started-server";

const PASSWORD = "demo-pass-1234";
const schemes = ["light", "dark"] as const;

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-playground-"));
  // A token that runs out while the test looks on.
  const settings = { DATA_DIR: dataDir, DEMO_DATA: "1", ACCESS_TOKEN_TTL: "6s" };
  [server, chromium] = await Promise.all([startServer(settings), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs an operation, and waits for what it answers on screen. */
async function run(page: Page, operation: string, answer: string): Promise<void> {
  await executeOperation(page, operation);
  await page.getByRole("region", { name: "Result Window" }).filter({ hasText: answer }).waitFor();
}

/** Runs a query or mutation, and answers what the server answered: when the token has just run out, the second time. */
async function answerOf(page: Page, operation: string): Promise<unknown> {
  const answered = page.waitForResponse(
    async (response) =>
      Boolean(response.request().postData()?.includes(`"operationName":"${operation}"`)) &&
      !(await response.text()).includes("UNAUTHENTICATED"),
  );
  await executeOperation(page, operation);
  return (await answered).json();
}

test("whoever is signed in runs the operations of the guide, subscriptions too, without a token to paste", async () => {
  const { page, problems, context } = await openDevice(chromium.browser, server.url, { path: "/playground" });
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("E-mail").fill("rep@demo.test");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();

  await page.getByRole("button", { name: "FindLeads", exact: true }).waitFor();
  const operations = await operationTabs(page).allInnerTexts();
  expect(operations).toHaveLength(10);
  await run(page, "FindLeads", "Åsa");
  await run(page, "ReminderDue", "remindAt");
  // The server closes the socket when its token runs out; the subscription goes on over another one, with a new token.
  const next = await page.waitForEvent("websocket");
  await next.waitForEvent("framereceived", ({ payload }) => payload.toString().includes('"next"'));
  await run(page, "Me", "rep@demo.test");
  for (const operation of operations.filter((name) => name !== "ReminderDue")) {
    expect([operation, await answerOf(page, operation)]).toEqual([operation, { data: expect.any(Object) }]);
  }
  expect(problems).toEqual([]);
  await context.close();
});

test("a Spanish browser reads in Spanish why there is nothing to run yet", async () => {
  const device = await openDevice(chromium.browser, server.url, { path: "/playground", locale: "es-MX" });
  const { page, problems, context } = device;
  await page.getByText("Las operaciones se ejecutan como quien ha iniciado sesión.").waitFor();
  await page.getByRole("link", { name: "Iniciar sesión" }).waitFor();
  await page.getByRole("heading", { level: 1, name: "Área de pruebas de GraphQL" }).waitFor();
  expect(await page.title()).toBe("Área de pruebas de GraphQL · Tend");
  expect(await page.locator("html").getAttribute("lang")).toBe("es-MX");
  expect(problems).toEqual([]);
  await context.close();
});

test.each(devices)("on a $device it is accessible, by day and when the evening comes", async ({ device, viewport }) => {
  const { page, problems, context } = await openDevice(chromium.browser, server.url, { viewport, path: "/playground" });
  await page.getByRole("link", { name: "Sign in" }).waitFor();
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await expectGoodLook(page, `playground-signed-out-${device}-${colorScheme}`);
  }
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Rep", exact: true }).click();
  // On a phone longer words come in two lines.
  await run(page, "Me", '"me"');
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`body.graphiql-${colorScheme}`).waitFor();
    await expectGoodLook(page, `playground-${device}-${colorScheme}`);
  }
  expect(await page.locator(".graphiql-tab [aria-current]").allInnerTexts()).toEqual(["Me"]);
  await page.getByRole("link", { name: "Tend" }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
