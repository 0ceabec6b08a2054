import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, PHONE, putAwayEachReminder, signIn, startBrowser, type Device } from "../support/browser";
import { devices, expectGoodLooks } from "../support/looks";
import { startServer, type StartedServer } from "../support/started-server";

const PASSWORD = "demo-pass-1234";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-leads-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

type Options = Parameters<typeof openDevice>[2];

async function enterAs(who: string, options: Options = {}): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, options);
  await signIn(device, `${who}@demo.test`, PASSWORD);
  await putAwayEachReminder(device);
  await device.page.getByRole("link", { name: "Leads", exact: true }).locator("visible=true").click();
  await countIs(device.page, "60 leads");
  return device;
}

async function leave({ context, problems }: Device): Promise<void> {
  expect(problems).toEqual([]);
  await context.close();
}

const countIs = (page: Page, count: string) => page.getByRole("status").getByText(count, { exact: true }).waitFor();
const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
const checkboxOf = (page: Page, name: string) => page.getByRole("checkbox", { name: `Select ${name}`, exact: true });
/** The field itself, not the list of options that bears the same name. */
const fieldOf = (page: Page, label: string) =>
  page.getByRole("dialog").getByLabel(label).and(page.locator("input:visible"));

/** The names in the rows that are there, from the top. */
/** Whose row is drawn whole; of a lead that just came into sight there is its name first, which leads nowhere. */
async function names(page: Page): Promise<string[]> {
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll("[role=row]:not(:has([role=columnheader]))")];
    return rows.length > 0 && rows.every((row) => row.querySelector("[role=cell] a"));
  });
  return page.getByRole("cell").getByRole("link").allTextContents();
}

async function choose(page: Page, action: string, item: string): Promise<void> {
  await page.getByRole("region", { name: "Selected leads" }).getByRole("button", { name: action }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Where one stands whose status may be changed. */
async function statusOf(page: Page, name: string): Promise<string> {
  const menu = page.getByRole("button", { name: `: change the status of ${name}` });
  return ((await menu.getAttribute("aria-label")) ?? "").split(":")[0] ?? "";
}

const standsAt = (page: Page, name: string, status: string) =>
  page.getByRole("button", { name: `${status}: change the status of ${name}`, exact: true }).waitFor();

/** Deletes a lead over another connection; answers what brings it back, for the tests that count all of them. */
async function deleteBehind(id: string): Promise<() => Promise<void>> {
  const ask = async (method: string, path: string, token: string, body?: object) => {
    const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
    return fetch(`${server.url}/api${path}`, { method, headers, body: body && JSON.stringify(body) });
  };
  const signedIn = await ask("POST", "/auth/login", "", { email: "owner@demo.test", password: PASSWORD });
  const { accessToken } = (await signedIn.json()) as { accessToken: string };
  expect((await ask("DELETE", `/leads/${id}`, accessToken)).status).toBe(204);
  return async () => expect((await ask("PATCH", `/leads/${id}/restore`, accessToken)).status).toBe(200);
}

async function undo(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
}

describe.each(devices)("on a $device", ({ device: name, viewport }) => {
  test("the list, its filters and a selection are accessible and fit", async () => {
    const device = await enterAs("owner", { viewport });
    const { page } = device;
    await expectGoodLooks(page, `leads-list-${name}`);
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await page.getByRole("checkbox", { name: "Interested", exact: true }).check();
    await page.getByRole("button", { name: "Filters (1)" }).waitFor({ state: "attached" });
    await expectGoodLooks(page, `leads-filters-${name}`);
    const isPhone = viewport === PHONE;
    await (isPhone ? page.getByRole("button", { name: "Show the leads" }).click() : page.keyboard.press("Escape"));
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const boxes = page.getByRole("checkbox", { name: /^Select (?!all)/ });
    await boxes.nth(0).click();
    await boxes.nth(2).click({ modifiers: ["Shift"] });
    await page.getByText("3 selected").waitFor();
    await expectGoodLooks(page, `leads-selected-${name}`);
    await leave(device);
  });
});

test("is a table that says how many rows it has, whose headings sort and say so", async () => {
  const device = await enterAs("rep");
  const { page } = device;
  const table = page.getByRole("table", { name: "Leads" });
  expect(await table.getAttribute("aria-rowcount")).toBe("61");
  expect(await table.getByRole("row").count()).toBeLessThan(40);
  expect(await table.getByRole("row").nth(1).getAttribute("aria-rowindex")).toBe("2");

  const heading = page.getByRole("columnheader", { name: "Name" });
  const stands = page.locator("[role=table][aria-busy=false]");
  const first = page.locator("[role=row][aria-rowindex='2']").getByRole("link");
  await heading.getByRole("button").click();
  await page.waitForURL(/sort=name$/);
  await stands.waitFor();
  expect(await heading.getAttribute("aria-sort")).toBe("ascending");
  expect(await first.textContent()).toBe("Amélie Rousseau");
  await heading.getByRole("button").click();
  await page.waitForURL(/sort=-name$/);
  await stands.waitFor();
  expect(await first.textContent()).not.toBe("Amélie Rousseau");
  expect(await heading.getAttribute("aria-sort")).toBe("descending");

  // Far down, and back from a lead to the same place.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = page.locator("[role=row][aria-rowindex='61']").getByRole("link");
  const lastName = await last.textContent();
  const place = await page.evaluate(() => window.scrollY);
  await last.click();
  await page.getByRole("heading", { level: 1, name: lastName ?? "" }).waitFor();
  await page.goBack();
  await page.getByRole("link", { name: lastName ?? "", exact: true }).waitFor();
  await page.waitForFunction((before) => Math.abs(window.scrollY - before) < 5, place);
  await leave(device);
});

test("a rep selects what is theirs by mouse, shift and key, moves it, and takes it back", async () => {
  const device = await enterAs("rep");
  const { page } = device;
  expect(
    await page
      .getByRole("checkbox", { name: /is not yours to change/ })
      .first()
      .isDisabled(),
  ).toBe(true);
  expect(await page.getByRole("button", { name: "Assign" }).count()).toBe(0);

  await page.getByRole("button", { name: "Mine" }).click();
  await page.waitForURL(/owner=/);
  await page.getByRole("group", { name: "Filters that are set" }).getByText("Owner: Tomás Ferreira").waitFor();
  await page
    .getByRole("checkbox", { name: /is not yours to change/ })
    .first()
    .waitFor({ state: "detached" });
  const [first = "", second = "", third = ""] = await names(page);
  await page.getByRole("link", { name: first, exact: true }).focus();
  await page.keyboard.press("x");
  await checkboxOf(page, second).click();
  await checkboxOf(page, third).click({ modifiers: ["Shift"] });
  await page.getByText("3 selected").waitFor();
  const before = await Promise.all([first, second, third].map((name) => statusOf(page, name)));

  await choose(page, "Change status", "Not interested");
  // Pointed at, it waits, however long the next steps take.
  await page.getByText("3 leads: now Not interested").hover();
  for (const name of [first, second, third]) await standsAt(page, name, "Not interested");
  await undo(page);
  for (const [index, name] of [first, second, third].entries()) await standsAt(page, name, before[index] ?? "");
  await page.reload();
  for (const [index, name] of [first, second, third].entries()) await standsAt(page, name, before[index] ?? "");
  await leave(device);
});

test("an ADMIN assigns and tags several, and is told whom a refusal is about, with nothing changed", async () => {
  const device = await enterAs("owner");
  const { page } = device;
  const search = page.getByRole("searchbox", { name: "Search leads" });
  await search.fill("hotel");
  await page.waitForURL(/search=hotel/);
  await rowOf(page, "Hotel Pod Lipami").waitFor();
  const shown = await names(page);
  await page.getByRole("checkbox", { name: "Select all shown" }).click();
  const bar = page.getByRole("region", { name: "Selected leads" });

  await bar.getByRole("button", { name: "Assign" }).click();
  await fieldOf(page, "New owner").fill("Aoife");
  await page.getByRole("option", { name: "Aoife Brennan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Assign" }).click();
  await page.getByText(`${shown.length} leads: now with Aoife Brennan`).hover();
  for (const name of shown) await rowOf(page, name).getByText("Aoife Brennan").waitFor();
  await undo(page);

  await page.getByRole("checkbox", { name: "Select all shown" }).click();
  await bar.getByRole("button", { name: "Add tags" }).click();
  await fieldOf(page, "Tags").fill("Easter");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Add tags" }).click();
  await page.getByText(`${shown.length} leads: “Easter” added`).waitFor();
  for (const name of shown) await rowOf(page, name).getByText("Easter").first().waitFor({ state: "attached" });

  // Another deletes one of them meanwhile.
  const [gone = ""] = shown;
  const id = (await page.getByRole("link", { name: gone, exact: true }).getAttribute("href"))?.split("/").at(-1);
  await page.getByRole("checkbox", { name: "Select all shown" }).click();
  await page.getByText(`${shown.length} selected`).waitFor();
  // While the change is on its way: any earlier, and the list would already follow.
  let bringBack = () => Promise.resolve();
  await page.route("**/graphql", async (route) => {
    if (route.request().postDataJSON()?.operationName === "ChangeLeadStatuses") {
      bringBack = await deleteBehind(id ?? "");
    }
    await route.continue();
  });
  await choose(page, "Change status", "Converted");
  await page.getByText(`0 of ${shown.length} leads were changed`).waitFor();
  await page.getByText(`${gone}: There is no such lead.`).waitFor();
  for (const name of shown.slice(1)) {
    expect(await statusOf(page, name)).not.toBe("Converted");
  }
  await leave(device);
  await bringBack();
});

test("a viewer reads the list, and is offered nothing that changes it", async () => {
  const device = await enterAs("viewer");
  const { page } = device;
  expect(await page.getByRole("checkbox").count()).toBe(0);
  expect(await page.getByRole("button", { name: /change the status of/ }).count()).toBe(0);
  await page.getByRole("searchbox", { name: "Search leads" }).fill("nobody is called so");
  await page.getByText("No lead matches this search.").waitFor();
  await page.getByRole("button", { name: "Show all leads" }).click();
  await page.getByRole("row").nth(1).waitFor();
  await leave(device);
});

test("a list that does not come says so, and comes when tried again", async () => {
  const device = await openDevice(chromium.browser, server.url);
  const { page, context } = device;
  await signIn(device, "rep@demo.test", PASSWORD);
  await page.route("**/graphql", (route) =>
    route.request().postDataJSON()?.operationName === "Leads" ? route.abort() : route.continue(),
  );
  await page.getByRole("link", { name: "Leads", exact: true }).click();
  await page.getByText("The server could not be reached").waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("row").nth(1).waitFor();
  await context.close();
});
