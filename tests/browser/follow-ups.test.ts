import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";

import { openDevice, putAwayEachReminder, startBrowser, untilSubscribed, type Device } from "../support/browser";
import { planCall } from "../support/follow-up-scene";
import { devices, expectGoodLooks } from "../support/looks";
import { signInToApi, type ShopApi } from "../support/shop-api";
import { startServer, type StartedServer } from "../support/started-server";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rep: ShopApi;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-follow-ups-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
  rep = await signInToApi(server.url, "rep@demo.test");
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

type Options = Parameters<typeof openDevice>[2];

async function openFollowUps(query = "", account = "Rep", options: Options = {}): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, { path: `/follow-ups${query}`, ...options });
  await putAwayEachReminder(device);
  await device.page.getByRole("button", { name: account, exact: true }).click();
  await device.page.getByRole("heading", { level: 1, name: "Follow-ups" }).waitFor();
  return device;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const rowOf = (page: Page, lead: string) => page.getByTestId("follow-up-row").filter({ hasText: lead });

async function choose(page: Page, lead: string, action: string): Promise<Locator> {
  await page.getByRole("button", { name: new RegExp(`with ${lead}: move`) }).click();
  await page.getByRole("menuitem", { name: action }).click();
  return page.getByRole("dialog");
}

test("what is sought stands in the address, and survives a reload", async () => {
  await planCall(rep, "Address Ada", inDays(70));
  const { page, problems, context } = await openFollowUps();
  await page.getByRole("search").getByText("All", { exact: true }).click();
  await page.waitForURL(/whose=all/);
  await page.getByRole("combobox", { name: "Filter by type" }).click();
  await page.getByRole("option", { name: "Call" }).click();
  await page.waitForURL(/type=CALL/);
  await page.getByRole("combobox", { name: "Filter by lead" }).fill("Address");
  await page.getByRole("option", { name: "Address Ada" }).click();
  await page.waitForURL(/lead=\d+/);
  await page.getByText("1 follow-up", { exact: true }).waitFor();
  await page.reload();
  await rowOf(page, "Address Ada").waitFor();
  expect(await page.getByTestId("follow-up-row").count()).toBe(1);
  await page.goto("/follow-ups?status=CANCELLED&type=LETTER&due=never&page=x");
  await page.getByText("No follow-up matches these filters.").waitFor();
  await page.getByRole("button", { name: "Show all follow-ups" }).click();
  await page.getByTestId("follow-up-row").first().waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test("a deletion is taken back by the toast: it is there again after a reload, and reminds again", async () => {
  const { id } = await planCall(rep, "Undone Uma", inDays(71));
  const armed = async () => {
    const { reminders } = await rep.graphql<{ reminders: { items: { followUp: { id: string } | null }[] } }>(
      "{ reminders(filter: { state: UPCOMING }, limit: 100) { items { followUp { id } } } }",
    );
    return reminders.items.filter(({ followUp }) => followUp?.id === id).length;
  };
  const before = await armed();
  expect(before).toBeGreaterThan(0);
  const { page, problems, context } = await openFollowUps(`?lead=${await leadOf(id)}`);
  await rowOf(page, "Undone Uma").waitFor();
  const restored = page.waitForResponse(
    (response) => response.request().postData()?.includes("RestoreFollowUp") ?? false,
  );
  await page.getByRole("button", { name: /with Undone Uma: move/ }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await rowOf(page, "Undone Uma").waitFor({ state: "detached" });
  // Pointed at, it waits, however long the next step takes.
  await page.getByRole("button", { name: "Undo" }).hover();
  expect(await armed()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await restored;
  await rowOf(page, "Undone Uma").waitFor();
  await page.reload();
  await rowOf(page, "Undone Uma").waitFor();
  expect(await armed()).toBe(before);
  expect(problems).toEqual([]);
  await context.close();
});

async function leadOf(id: string): Promise<string> {
  const { followUp } = await rep.graphql<{ followUp: { lead: { id: string } } }>(
    `{ followUp(id: "${id}") { lead { id } } }`,
  );
  return followUp.lead.id;
}

test("cancelling asks first, and is final", async () => {
  const { id } = await planCall(rep, "Called-off Carl", inDays(72));
  const { page, problems, context } = await openFollowUps(`?lead=${await leadOf(id)}&status=ANY`);
  const asking = await choose(page, "Called-off Carl", "Cancel follow-up");
  await asking.getByRole("button", { name: "Keep it" }).click();
  await asking.waitFor({ state: "detached" });
  expect(await rowOf(page, "Called-off Carl").getByText("Cancelled").count()).toBe(0);
  const again = await choose(page, "Called-off Carl", "Cancel follow-up");
  await again.getByRole("button", { name: "Cancel follow-up" }).click();
  await again.waitFor({ state: "detached" });
  await rowOf(page, "Called-off Carl").getByText("Cancelled").waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

/** From now on a page that is opened is told nothing of what others change, as over a connection that has got stuck. */
const holdLiveChanges = (page: Page) =>
  page.routeWebSocket(/graphql/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      if (!String(message).includes('"type":"next"')) socket.send(message);
    });
  });

test.each([
  { how: "an edit that comes too late", isTold: false },
  { how: "what another one stores while the form is open", isTold: true },
])("$how shows what is stored, and loses nothing of what either has typed", async ({ isTold }) => {
  const { id } = await planCall(rep, "Contested Cleo", inDays(73));
  const { page, problems, context } = await openFollowUps("", "Owner");
  if (!isTold) await holdLiveChanges(page);
  const listens = isTold ? untilSubscribed(page) : undefined;
  await page.goto(`/follow-ups?whose=all&lead=${await leadOf(id)}`);
  await listens;
  const dialog = await choose(page, "Contested Cleo", "Edit");
  await dialog.getByLabel("Notes").fill("Mine");
  await rep.graphql("mutation($input: UpdateFollowUpInput!) { updateFollowUp(input: $input) { id } }", {
    input: { id, version: 1, notes: "Theirs", type: "EMAIL" },
  });
  if (!isTold) await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("Stored now: Theirs").waitFor();
  expect(await dialog.getByLabel("Notes").inputValue()).toBe("Mine");
  expect(await dialog.getByRole("radio", { name: "E-mail" }).isChecked()).toBe(true);
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  const { followUp } = await rep.graphql<{ followUp: object }>(`{ followUp(id: "${id}") { notes type version } }`);
  expect(followUp).toEqual({ notes: "Mine", type: "EMAIL", version: 3 });
  // The refusal is an answer with an error in it, which no page complains of.
  expect(problems).toEqual([]);
  await context.close();
});

test.each(devices)("list and calendar are accessible and fit: $device", async ({ device: name, ...look }) => {
  const { page, problems, context } = await openFollowUps("?whose=all", "Rep", look);
  for (const view of ["list", "month", "week", "day"]) {
    await page.goto(`/follow-ups?whose=all&view=${view}`);
    await page
      .getByTestId(view === "list" ? "follow-up-row" : "calendar")
      .first()
      .waitFor();
    await page.locator("[aria-busy=false]").first().waitFor();
    await expectGoodLooks(page, `follow-ups-${view}-${name}`);
  }
  expect(problems).toEqual([]);
  await context.close();
});
