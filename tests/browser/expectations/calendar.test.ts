import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { Temporal } from "temporal-polyfill";

import { openDevice, PHONE, startBrowser, type Device } from "../../support/browser";
import { dueOf, planCall } from "../../support/follow-up-scene";
import { signInToApi, type ShopApi } from "../../support/shop-api";
import { startServer, type StartedServer } from "../../support/started-server";

jest.setTimeout(600_000);

const ZONE = "Europe/Berlin";
const EMAIL = "cal@shop.test";
const PASSWORD = "dragged-about-1";

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rep: ShopApi;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-calendar-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
  // Somebody new, to whom nothing falls due while they drag.
  const owner = await signInToApi(server.url, "owner@demo.test");
  await owner.graphql("mutation($input: CreateUserInput!) { createUser(input: $input) { id } }", {
    input: { name: "Cal Ender", email: EMAIL, password: PASSWORD, role: "REP", timezone: ZONE },
  });
  rep = await signInToApi(server.url, EMAIL, PASSWORD);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The next day on which the clocks change there, far enough ahead to plan something on the day before. */
function dayOfChange(): Temporal.PlainDate {
  const soon = Temporal.Now.zonedDateTimeISO(ZONE).add({ days: 9 });
  const change = soon.getTimeZoneTransition("next");
  if (!change) throw new Error("The clocks change no more.");
  return change.toPlainDate();
}
const at = (date: Temporal.PlainDate, plainTime: string): string =>
  date.toZonedDateTime({ timeZone: ZONE, plainTime }).toInstant().toString({ smallestUnit: "millisecond" });

type Options = Parameters<typeof openDevice>[2];

/** Opens the calendar as the rep whose clocks are those of Berlin, on a device whose clocks are others. */
async function openCalendar(view: string, date: Temporal.PlainDate, options: Options = {}): Promise<Device> {
  const path = `/follow-ups?view=${view}&date=${date.toString()}`;
  const device = await openDevice(chromium.browser, server.url, { path, ...options });
  await device.page.getByLabel("E-mail").fill(EMAIL);
  await device.page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await device.page.getByRole("button", { name: "Sign in", exact: true }).click();
  await device.page.getByRole("heading", { level: 1, name: "Follow-ups" }).waitFor();
  return device;
}

const eventOf = (page: Page, lead: string) => page.getByTestId("calendar-event").filter({ hasText: lead });
const placeOf = (page: Page, place: string) => page.locator(`[data-place="${place}"]`);

async function drag(page: Page, event: Locator, place: Locator): Promise<void> {
  // Near an edge of the screen the page would scroll away under the pointer, as it should.
  await event.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const [from, to] = [await event.boundingBox(), await place.boundingBox()];
  if (!from || !to) throw new Error("There is nothing to drag.");
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + from.height / 2 + 10, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await place.and(page.locator("[data-over]")).waitFor();
  await page.mouse.up();
}

/** Until the server has answered this mutation, which the screen shows before. */
const answered = (page: Page, mutation: string) =>
  page.waitForResponse((response) => response.request().postData()?.includes(mutation) ?? false);

describe("Calendar", () => {
  it("moves what is dragged across a change of the clocks to the same clock time, stored in UTC, and takes it back", async () => {
    const change = dayOfChange();
    const dayBefore = change.subtract({ days: 1 });
    const { id } = await planCall(rep, "Dragged Dora", at(dayBefore, "09:30"));
    const { page, problems, context } = await openCalendar("month", change);
    await placeOf(page, dayBefore.toString()).getByText("Dragged Dora").waitFor();
    const moved = answered(page, "RescheduleFollowUp");
    await drag(page, eventOf(page, "Dragged Dora"), placeOf(page, change.toString()));
    await placeOf(page, change.toString()).getByText("Dragged Dora").waitFor();
    await moved;
    expect(await dueOf(rep, id)).toBe(at(change, "09:30"));

    const back = answered(page, "RescheduleFollowUp");
    await page.getByRole("button", { name: "Undo" }).click();
    await placeOf(page, dayBefore.toString()).getByText("Dragged Dora").waitFor();
    await back;
    expect(await dueOf(rep, id)).toBe(at(dayBefore, "09:30"));
    expect(problems).toEqual([]);
    await context.close();
  });

  it("shows of a full hour what a week has room for, and leads to the day that shows the rest", async () => {
    const day = Temporal.Now.plainDateISO(ZONE).add({ days: 45 });
    for (const minute of ["00", "10", "20", "30", "40"]) await planCall(rep, `Busy ${minute}`, at(day, `09:${minute}`));
    const { page, problems, context } = await openCalendar("week", day);
    const nine = placeOf(page, `${day.toString()} 9`);
    await nine.getByRole("button", { name: /^2 more on .*, 9:00/ }).click();
    await page.waitForURL(/view=day/);
    await nine.getByTestId("calendar-event").nth(4).waitFor();
    await page.goBack();
    await page.waitForURL(/view=week/);
    await nine.getByRole("button", { name: /^2 more/ }).waitFor();
    expect(await nine.getByTestId("calendar-event").count()).toBe(3);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("moves what is dragged in a week to another day and hour", async () => {
    const monday = Temporal.Now.plainDateISO(ZONE).add({ days: 30 });
    const start = monday.subtract({ days: monday.dayOfWeek - 1 });
    const { id } = await planCall(rep, "Weekly Wanda", at(start, "10:15"));
    const { page, problems, context } = await openCalendar("week", start);
    const target = start.add({ days: 2 });
    const moved = answered(page, "RescheduleFollowUp");
    await drag(page, eventOf(page, "Weekly Wanda"), placeOf(page, `${target.toString()} 14`));
    await moved;
    await placeOf(page, `${target.toString()} 14`).getByText("Weekly Wanda").waitFor();
    expect(await dueOf(rep, id)).toBe(at(target, "14:15"));
    expect(problems).toEqual([]);
    await context.close();
  });

  it("moves by the menu of an event, with the keyboard alone, to the same clock time", async () => {
    const today = Temporal.Now.plainDateISO(ZONE);
    const day = today.add({ days: 40 });
    const { id } = await planCall(rep, "Keyed Kim", at(day, "11:45"));
    const { page, problems, context } = await openCalendar("month", day);
    await eventOf(page, "Keyed Kim").focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches("[role=menuitem]"));
    const moved = answered(page, "RescheduleFollowUp");
    await page.getByRole("menuitem", { name: /^Next week/ }).focus();
    await page.keyboard.press("Enter");
    await moved;
    expect(await dueOf(rep, id)).toBe(at(today.add({ days: 7 }), "11:45"));
    expect(problems).toEqual([]);
    await context.close();
  });

  it("refuses a time that has passed with the reason, and leaves the follow-up where it was", async () => {
    // The device is in the middle of a month, so that the days before and after stand beside each other.
    const today = Temporal.Now.plainDateISO(ZONE).add({ months: 2 }).with({ day: 15 });
    const day = today.add({ days: 1 });
    const { id, dueDatetime } = await planCall(rep, "Staying Stan", at(day, "10:30"));
    const { page, problems, context } = await openCalendar("month", day, { now: new Date(at(today, "12:00")) });
    await eventOf(page, "Staying Stan").waitFor();
    await drag(page, eventOf(page, "Staying Stan"), placeOf(page, today.subtract({ days: 1 }).toString()));
    await page.getByText("That time has passed. Choose one that lies ahead.").waitFor();
    await placeOf(page, day.toString()).getByText("Staying Stan").waitFor();
    expect(await dueOf(rep, id)).toBe(dueDatetime);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("on a phone shows a month as counts with the day below, whose follow-ups are moved by their menu", async () => {
    const day = Temporal.Now.plainDateISO(ZONE).add({ days: 50 });
    const { id } = await planCall(rep, "Pocket Pia", at(day, "12:00"));
    const { page, problems, context } = await openCalendar("month", day, { viewport: PHONE });
    await page.getByText("Pocket Pia").waitFor();
    await page.getByRole("button", { name: /with Pocket Pia: move/ }).tap();
    const moved = answered(page, "RescheduleFollowUp");
    await page.getByRole("menuitem", { name: /^Tomorrow/ }).tap();
    await moved;
    expect(await dueOf(rep, id)).toBe(at(Temporal.Now.plainDateISO(ZONE).add({ days: 1 }), "12:00"));
    expect(problems).toEqual([]);
    await context.close();
  });

  it("plans a follow-up where nothing lies yet, at that hour", async () => {
    const day = Temporal.Now.plainDateISO(ZONE).add({ days: 60 });
    await planCall(rep, "Slot Sue", at(day.add({ days: 20 }), "12:00"));
    const { page, problems, context } = await openCalendar("day", day);
    await placeOf(page, `${day.toString()} 15`).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "Lead" }).fill("Slot");
    await page.getByRole("option", { name: "Slot Sue" }).click();
    await dialog.getByRole("button", { name: "Plan follow-up" }).click();
    await dialog.waitFor({ state: "detached" });
    await placeOf(page, `${day.toString()} 15`).getByText("Slot Sue").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});
