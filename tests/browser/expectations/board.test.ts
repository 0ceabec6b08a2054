import type { Browser, Locator, Page } from "playwright-core";

import { Lead } from "../../../server/features/leads/lead.entity";
import type { User } from "../../../server/features/users/user.entity";
import { overflowSideways } from "../../support/accessibility";
import { openDevice, PHONE, signIn, startBrowser, type Device } from "../../support/browser";
import { PASSWORD, storeLead, storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";

jest.setTimeout(600_000);

const NOW = new Date("2026-03-03T10:00:00Z");
/** More than a column shows at first. */
const NEW_LEADS = 28;

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let admin: User;
let rep: User;
beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
  server.clock.now = NOW;
  admin = await storeUser(server, { name: "Olivia Owner", role: "ADMIN" });
  rep = await storeUser(server, { name: "Tomás Ferreira" });
  for (const status of ["INTERESTED", "CONVERTED", "NOT_INTERESTED"] as const) {
    await storeLead(server, rep, { name: `Rita ${status}`, status });
    await storeLead(server, admin, { name: `Yusuf ${status}`, status, company: "Yusuf's bakery" });
  }
  for (let number = 1; number <= NEW_LEADS; number += 1) {
    server.pass(1);
    await storeLead(server, admin, { name: `Lead number ${number} of many` });
  }
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

async function openBoard(user: User, options: { viewport?: typeof PHONE } = {}): Promise<Device> {
  server.pass(60);
  const now = server.clock.now;
  const device = await openDevice(chromium.browser, server.url, { ...options, now });
  await signIn(device, user.email, PASSWORD);
  await device.page.goto("/leads/board");
  await device.page.getByRole("heading", { level: 2, name: "New" }).waitFor();
  await device.page
    .getByRole("button", { name: /^Move .* to…$/ })
    .first()
    .waitFor();
  return device;
}

const column = (page: Page, status: string) => page.getByRole("region", { name: status, exact: true });
const cardIn = (page: Page, status: string, name: string) =>
  column(page, status)
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name, exact: true }) });

/** The first card of a column that may be moved, and whose it is. */
async function movable(page: Page, status: string): Promise<string> {
  const label = await column(page, status)
    .getByRole("button", { name: /^Move .* to…$/ })
    .first()
    .getAttribute("aria-label");
  return label?.replace(/^Move (.*) to…$/, "$1") ?? "";
}

/** The lead as it is stored. */
const stored = (name: string): Promise<Lead> => server.app.db.findOneByOrFail(Lead, { name });
const storedStatus = async (name: string): Promise<string> => (await stored(name)).status;

/** Taking back shows at once; this waits until it is stored too, at most as long as a test may take. */
async function untilStored(name: string, status: string): Promise<void> {
  while ((await storedStatus(name)) !== status) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits, within the page, until a place that scrolls has come to this far from the left. */
const untilUnder = (place: Locator, x: number) =>
  place.evaluate(async (element, at) => {
    for (;;) {
      const { left, right } = element.getBoundingClientRect();
      if (left < at && at < right) return;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, x);

/** Whether it is this far from the left once it has not moved for ten frames. */
const restsUnder = (place: Locator, x: number) =>
  place.evaluate(async (element, at) => {
    let box = element.getBoundingClientRect();
    for (let still = 0; still < 10;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { left } = box;
      box = element.getBoundingClientRect();
      still = box.left === left ? still + 1 : 0;
    }
    return box.left < at && at < box.right;
  }, x);

const countOf = async (page: Page, status: string) => Number(await page.getByTestId(`count-${status}`).textContent());

async function undo(page: Page, told: string): Promise<void> {
  const toast = page.getByRole("status").filter({ hasText: told });
  await toast.getByRole("button", { name: "Undo" }).click();
}

/** A lifted card listens to keys from the page's next turn on. */
const nextTurn = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));

describe("Board", () => {
  test("a card is moved with the mouse, is counted where it is, and a toast takes it back", async () => {
    const { page, problems, context } = await openBoard(admin);
    const name = await movable(page, "New");
    const before = await countOf(page, "INTERESTED");
    const from = await middleOf(cardIn(page, "New", name));
    const to = await middleOf(column(page, "Interested"));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.getByText(`${name} is over Interested.`).waitFor({ state: "attached" });
    await page.mouse.up();
    await cardIn(page, "Interested", name).waitFor();
    expect(await cardIn(page, "New", name).count()).toBe(0);
    expect(await countOf(page, "INTERESTED")).toBe(before + 1);
    await page.getByText(`${name}: Interested`).waitFor();
    expect(await storedStatus(name)).toBe("INTERESTED");

    await undo(page, `${name}: Interested`);
    await cardIn(page, "New", name).waitFor();
    await page.getByText(`${name}: Interested`).waitFor({ state: "detached" });
    await untilStored(name, "NEW");
    expect(problems).toEqual([]);
    await context.close();
  });

  test("a card is moved by the keyboard alone, tells where it is, and keeps the focus", async () => {
    const { page, problems, context } = await openBoard(admin);
    const name = await movable(page, "New");
    const handle = page.getByRole("button", { name: `Drag ${name}`, exact: true });
    await handle.focus();
    await page.keyboard.press("Enter");
    await page.getByText(`${name} is over New.`).waitFor({ state: "attached" });
    await nextTurn(page);
    await page.keyboard.press("ArrowRight");
    await page.getByText(`${name} is over Interested.`).waitFor({ state: "attached" });
    await page.keyboard.press("ArrowRight");
    await page.getByText(`${name} is over Converted.`).waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await cardIn(page, "Converted", name).waitFor();
    await page.getByText(`${name} is a customer now.`).waitFor();
    await handle.and(page.locator(":focus")).waitFor();
    expect(await storedStatus(name)).toBe("CONVERTED");

    await page.keyboard.press("Space");
    await page.getByText(`${name} is over Converted.`).waitFor({ state: "attached" });
    await nextTurn(page);
    await page.keyboard.press("Escape");
    await page.getByText(`${name} stays where it was.`).waitFor({ state: "attached" });
    expect(await storedStatus(name)).toBe("CONVERTED");
    expect(problems).toEqual([]);
    await context.close();
  });

  test("a customer who is moved away and back is one since the same time as before", async () => {
    const { page, problems, context } = await openBoard(admin);
    const name = await movable(page, "Converted");
    const since = (await stored(name)).convertedAt;
    expect(since).toBeInstanceOf(Date);
    await page.getByRole("button", { name: `Move ${name} to…`, exact: true }).click();
    await page.getByRole("menuitem", { name: "Interested", exact: true }).click();
    await cardIn(page, "Interested", name).waitFor();
    await untilStored(name, "INTERESTED");
    expect((await stored(name)).convertedAt).toBeNull();
    server.pass(60);
    await undo(page, `${name}: Interested`);
    await untilStored(name, "CONVERTED");
    expect((await stored(name)).convertedAt).toEqual(since);
    await cardIn(page, "Converted", name).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test("a card is moved from its menu, also on a phone; the page itself never scrolls sideways", async () => {
    const { page, problems, context } = await openBoard(admin, { viewport: PHONE });
    const name = await movable(page, "New");
    await page.getByRole("button", { name: `Move ${name} to…`, exact: true }).tap();
    await page.getByRole("menuitem", { name: "Not interested", exact: true }).tap();
    await cardIn(page, "Not interested", name).waitFor();
    await page.getByText(`${name}: Not interested`).waitFor();
    expect(await storedStatus(name)).toBe("NOT_INTERESTED");
    expect(await overflowSideways(page)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("on a phone a long press lifts a card, and a finger carries it into the next column", async () => {
    const { page, problems, context } = await openBoard(admin, { viewport: PHONE });
    const name = await movable(page, "New");
    const card = cardIn(page, "New", name);
    const { x, y } = await middleOf(card);
    const finger = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: { x: number; y: number }) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
    await touch("touchStart", { x, y });
    await page.getByText(`${name} is over New.`).waitFor({ state: "attached" });
    await touch("touchMove", { x: x + 40, y });
    const middle = PHONE.width / 2;
    // The edge scrolls the board for as long as the finger is there; where a slow machine let the board go too far, the
    // other edge brings it back.
    for (let edge = PHONE.width - 15, tries = 1; ; edge = PHONE.width - edge, tries += 1) {
      await touch("touchMove", { x: edge, y });
      await untilUnder(column(page, "Interested"), middle);
      await touch("touchMove", { x: middle, y });
      if (await restsUnder(column(page, "Interested"), middle)) break;
      expect(tries).toBeLessThan(10);
    }
    await page.getByText(`${name} is over Interested.`).waitFor({ state: "attached" });
    await touch("touchEnd");
    await page.getByText(/: Interested$/).waitFor();
    await cardIn(page, "Interested", name).waitFor();
    expect(await storedStatus(name)).toBe("INTERESTED");
    expect(problems).toEqual([]);
    await context.close();
  });

  test("a card goes back, and the reason is told, when the server refuses", async () => {
    const { page, context } = await openBoard(admin);
    const name = await movable(page, "Interested");
    await page.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes("ChangeLeadStatus")) return route.fallback();
      const error = { message: "Someone is quicker.", extensions: { code: "FORBIDDEN", details: [] } };
      return route.fulfill({ json: { data: null, errors: [error] } });
    });
    await page.getByRole("button", { name: `Move ${name} to…`, exact: true }).click();
    await page.getByRole("menuitem", { name: "New", exact: true }).click();
    const toast = page.getByRole("alert").filter({ hasText: `${name} was not moved` });
    await toast.getByText("Someone is quicker.").waitFor();
    await cardIn(page, "Interested", name).waitFor();
    expect(await cardIn(page, "New", name).count()).toBe(0);
    expect(await storedStatus(name)).toBe("INTERESTED");
    await context.close();
  });

  test("who may not move a card is told why, and the list and the board show the same leads", async () => {
    const { page, problems, context } = await openBoard(rep);
    await page
      .getByRole("button", { name: /cannot be moved/ })
      .first()
      .click();
    await page.getByText("Only the lead's owner and the owners of the shop can move it.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox", { name: "Search leads" }).fill("bakery");
    await page.waitForURL(/search=bakery/);
    await page.locator('a[href="/leads?search=bakery"]').click();
    await page.getByRole("heading", { level: 1, name: "Leads" }).waitFor();
    expect(new URL(page.url()).search).toBe("?search=bakery");
    await page.locator('a[href="/leads/board?search=bakery"]').click();
    await page.getByRole("heading", { level: 1, name: "Board" }).waitFor();
    expect(await page.getByRole("searchbox", { name: "Search leads" }).inputValue()).toBe("bakery");
    expect(problems).toEqual([]);
    await context.close();
  });
});
