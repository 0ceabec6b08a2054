import type { Browser, Page } from "playwright-core";

import { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../server/features/leads/lead.entity";
import type { User } from "../../server/features/users/user.entity";
import { openDevice, signIn, startBrowser, type Device } from "../support/browser";
import { PASSWORD, storeFollowUp, storeLead, storeUser } from "../support/factories";
import { devices, expectGoodLooks } from "../support/looks";
import { startTestServer, type TestServer } from "../support/test-server";

jest.setTimeout(600_000);

/** A Tuesday, eleven in the morning in New York. */
const NOW = new Date("2026-03-17T15:00:00Z");

let test: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let owner: User;
let rita: User;
let max: User;
beforeAll(async () => {
  [test, chromium] = await Promise.all([
    startTestServer({ BUSINESS_TIMEZONE: "America/New_York", REP_READS: "own" }),
    startBrowser(),
  ]);
  test.clock.now = NOW;
  owner = await storeUser(test, { name: "Olivia Owner", role: "ADMIN" });
  rita = await storeUser(test, { name: "Rita Rodríguez" });
  max = await storeUser(test, { name: "Maximilian von und zu Hohenstein-Wittgenstein" });
  await sell();
  await follow();
});
afterAll(async () => {
  await chromium.close();
  await test.close();
});

/** A lead that was added and converted at these times, by the clock of UTC. */
async function convert(by: User, source: string | null, convertedAt: string): Promise<void> {
  const { id } = await storeLead(test, by, { source });
  const time = new Date(convertedAt);
  await test.app.db.update(Lead, { id }, { status: "CONVERTED", convertedAt: time, createdAt: time });
}

async function sell(): Promise<void> {
  await convert(rita, "Fair", "2026-03-03T12:00:00Z");
  await convert(rita, "Fair", "2026-03-10T12:00:00Z");
  await convert(rita, null, "2026-03-11T12:00:00Z");
  // In New York still the 16th.
  await convert(max, "Website", "2026-03-17T03:30:00Z");
  await convert(rita, "Fair", "2026-02-03T12:00:00Z");
  await convert(max, "Website", "2026-02-04T12:00:00Z");
  // In New York still February, but no longer of its first 17 days.
  await convert(max, "Website", "2026-03-01T04:59:00Z");
  await storeLead(test, rita, { status: "INTERESTED" });
  await storeLead(test, max, { status: "NOT_INTERESTED" });
}

async function follow(): Promise<void> {
  const lead = await storeLead(test, rita, { status: "INTERESTED" });
  const done = async (by: User, minutesLate: number, month = "03") => {
    const { id } = await storeFollowUp(test, lead, { assignedTo: by.id });
    const due = Date.parse(`2026-${month}-05T12:00:00Z`);
    const times = { dueDatetime: new Date(due), completedAt: new Date(due + minutesLate * 60_000) };
    await test.app.db.update(FollowUp, { id }, { status: "COMPLETED", ...times });
  };
  for (const minutesLate of [-10, 8, 60, 61]) await done(rita, minutesLate);
  await done(rita, 300, "02");
  await done(rita, 0, "02");
  const { id } = await storeFollowUp(test, lead, { assignedTo: max.id });
  await test.app.db.update(FollowUp, { id }, { status: "MISSED", dueDatetime: new Date("2026-03-06T12:00:00Z") });
  await storeFollowUp(test, lead, { assignedTo: max.id });
}

async function open(user: User, path: string, options: object = {}): Promise<Device> {
  const device = await openDevice(chromium.browser, test.url, { now: NOW, ...options });
  await signIn(device, user.email, PASSWORD);
  await device.page.getByRole("link", { name: "Reports", exact: true }).locator("visible=true").click();
  await device.page.getByRole("heading", { level: 2, name: "What slips" }).waitFor();
  if (path !== "/reports") {
    await device.page.goto(path);
    await device.page.getByRole("heading", { level: 2, name: "What slips" }).waitFor();
  }
  return device;
}

/** The cells of a table, row by row, as they are read. */
const cellsOf = (page: Page, name: string): Promise<string[][]> =>
  page
    .getByRole("table", { name, includeHidden: true })
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

const figure = (page: Page, name: string) => page.getByTestId(`figure-${name}`).innerText();

it("the reports are accessible, fit, and complain of nothing, on both widths and in both schemes", async () => {
  for (const { device: name, viewport } of devices) {
    const { page, problems, context } = await open(owner, "/reports?period=thisQuarter", { viewport });
    await page.locator(".recharts-surface").first().waitFor();
    await expectGoodLooks(page, `reports-${name}`);
    expect(problems).toEqual([]);
    await context.close();
  }
});

it("the owner sees the month so far beside the same days of the month before, on the business's calendar", async () => {
  const { page, problems, context } = await open(owner, "/reports");
  await page.getByText("1 – 17 Mar 2026, compared with 1 – 17 Feb 2026.").or(page.getByText("1–17 Mar 2026")).waitFor();
  await page.getByText("America/New York").waitFor();
  expect(await figure(page, "converted")).toMatch(/Converted\s+4\s+\+2, up from 2/);
  expect(await figure(page, "completed")).toMatch(/4\s+\+2, up from 2/);
  expect(await figure(page, "onTime")).toMatch(/60%\s+\+10 points, up from 50%/);

  expect(await cellsOf(page, "Conversions by owner")).toEqual([
    ["Rita Rodríguez", "5", "3", "1", "+2"],
    ["Maximilian von und zu Hohenstein-Wittgenstein", "2", "1", "1", "0"],
  ]);
  expect(await cellsOf(page, "Conversions by source")).toEqual([
    ["Fair", "2", "2", "1", "+1"],
    ["Website", "1", "1", "1", "0"],
    ["No source", "4", "1", "0", "+1"],
  ]);
  expect(await cellsOf(page, "Follow-ups on time")).toEqual([
    ["Rita Rodríguez", "4", "0", "75%", "50%"],
    ["Maximilian von und zu Hohenstein-Wittgenstein", "0", "1", "0%", "–"],
  ]);
  expect(await cellsOf(page, "What slips")).toEqual([["Maximilian von und zu Hohenstein-Wittgenstein", "2", "0", "1"]]);
  expect(await cellsOf(page, "Leads by status")).toEqual([
    ["New", "0", "0%"],
    ["Interested", "2", "20%"],
    ["Not interested", "1", "10%"],
    ["Converted", "7", "70%"],
  ]);
  expect(problems).toEqual([]);
  await context.close();
});

it("the chart shows the figures of its table, which can be seen instead of it", async () => {
  const { page, problems, context } = await open(owner, "/reports");
  await page.getByText("Week", { exact: true }).click();
  await page.waitForURL(/by=WEEK/);
  const series = page.getByTestId("conversions-chart").locator(".recharts-label-list");
  await series.nth(1).waitFor();
  const written = await series.evaluateAll((lists) =>
    lists.map((list) => [...list.querySelectorAll("text")].map((label) => label.textContent).filter(Boolean)),
  );
  const rows = await cellsOf(page, "Conversions over time");
  const column = (index: number) =>
    rows.map((row) => /^\d+/.exec(row[index] ?? "")?.[0]).filter((text) => text !== "0");
  expect(rows.map((row) => row[2])).toEqual(["0", "1", "2", "1"]);
  expect(written).toEqual([column(3), column(2)]);

  expect(await page.getByTestId("conversions-chart").getAttribute("aria-hidden")).toBe("true");
  await page.getByText("Table", { exact: true }).click();
  await page.getByTestId("conversions-chart").waitFor({ state: "detached" });
  expect(await page.getByRole("table", { name: "Conversions over time" }).isVisible()).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});

it("period and scope live in the address; a rep who reads only their own is offered no team", async () => {
  const { page, problems, context } = await open(rita, "/reports?period=custom&from=2026-03-10&to=2026-03-11");
  expect(await page.getByText("Team", { exact: true }).count()).toBe(0);
  expect(await figure(page, "converted")).toMatch(/2\s+\+2, up from 0/);
  await page.getByLabel("To", { exact: true }).fill("2026-03-09");
  await page.getByText("This is before the first day.").waitFor();
  expect(new URL(page.url()).searchParams.get("to")).toBe("2026-03-11");
  await page.getByRole("combobox", { name: "Period" }).click();
  await page.getByRole("option", { name: "Last month" }).click();
  await page.waitForURL(/period=lastMonth/);
  await page.getByTestId("figure-converted").getByText("+1, up from 0").waitFor();
  await page.reload();
  await page.getByTestId("figure-converted").getByText("+1, up from 0").waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
