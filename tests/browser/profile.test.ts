import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, putAwayEachReminder, signIn, startBrowser, type Device } from "../support/browser";
import { devices, expectGoodLooks } from "../support/looks";
import { startServer, type StartedServer } from "../support/started-server";

const PASSWORD = "demo-pass-1234";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-profile-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Signs in and goes to the profile by the menu, as a person would. */
async function openProfile(email: string, password = PASSWORD): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url);
  await putAwayEachReminder(device);
  await signIn(device, email, password);
  await device.page.getByRole("button", { name: /account and theme/ }).click();
  await device.page.getByRole("menuitem", { name: "Profile" }).click();
  await device.page.getByLabel("Name", { exact: false }).waitFor();
  return device;
}
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();

async function changePassword(page: Page, current: string, next: string): Promise<void> {
  await page.getByLabel("Current password").fill(current);
  await page.getByLabel("New password").fill(next);
  await page.getByRole("button", { name: "Change password" }).click();
}

test("somebody changes their name and time zone, which hold everywhere at once and after a reload", async () => {
  const { page, problems, context } = await openProfile("viewer@demo.test");
  await page.getByLabel("Name", { exact: false }).fill("Vera Neu");
  await page.getByRole("combobox", { name: "Time zone" }).fill("kolkata");
  await page.getByRole("option").filter({ hasText: "Asia/Kolkata" }).click();
  await page.getByText(/^It is .* there now\.$/).waitFor();
  await save(page);
  await page.getByText("Your profile was saved.").waitFor();
  await page.getByRole("button", { name: "Vera Neu, account and theme" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Vera Neu, account and theme" }).waitFor();
  expect(await page.getByRole("combobox", { name: "Time zone" }).inputValue()).toBe("Asia/Kolkata");
  await page.getByLabel("Name", { exact: false }).fill(" ");
  await save(page);
  await page.getByText("This is required.").waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test("somebody chooses how long ahead to be reminded, and the next plan begins with it", async () => {
  const { page, problems, context } = await openProfile("owner@demo.test");
  const reminders = page.getByRole("group", { name: "Remind me" });
  await reminders.locator("label").filter({ hasText: "1 hour before" }).click();
  await page.getByRole("button", { name: "Save reminders" }).click();
  await page.getByText("Your profile was saved.").waitFor();
  await page.reload();
  await reminders.waitFor();
  expect(await reminders.getByRole("checkbox", { name: "1 hour before" }).isChecked()).toBe(true);

  await page.getByRole("link", { name: "Leads" }).locator("visible=true").click();
  await page.getByRole("cell").getByRole("link").first().click();
  await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
  await page.getByRole("button", { name: "Plan follow-up" }).click();
  await page.getByRole("dialog").getByRole("checkbox", { name: "1 hour before" }).waitFor({ state: "attached" });
  expect(await page.getByRole("dialog").getByRole("checkbox", { name: "1 hour before" }).isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});

test("of two devices that change the same field, the second is shown what the first stores and loses nothing", async () => {
  const first = await openProfile("rep2@demo.test");
  const second = await openProfile("rep2@demo.test");
  await second.page.getByLabel("Name", { exact: false }).fill("From the second");
  await second.isLive;
  await first.page.getByLabel("Name", { exact: false }).fill("From the first");
  await save(first.page);
  await second.page.getByText("Stored now: From the first").waitFor();
  expect(await second.page.getByLabel("Name", { exact: false }).inputValue()).toBe("From the second");
  await save(second.page);
  await second.page.getByRole("button", { name: "From the second, account and theme" }).waitFor();
  for (const { context } of [first, second]) await context.close();
});

test("a new password takes the current one, and signs out the other devices", async () => {
  const other = await openProfile("rep@demo.test");
  const { page, problems, context } = await openProfile("rep@demo.test");
  await changePassword(page, "not-it-at-all", "another-pass-1");
  await page.getByText("This is not the current password.").waitFor();
  await changePassword(page, PASSWORD, "short");
  await page.getByText("At least 8 characters.").nth(1).waitFor();
  expect(await page.getByLabel("Current password").inputValue()).toBe(PASSWORD);
  await changePassword(page, PASSWORD, "another-pass-1");
  const changed = page.getByText("Your password was changed");
  await changed.waitFor();
  expect(await page.getByLabel("New password").inputValue()).toBe("");
  await other.page.getByRole("heading", { name: "Please sign in again" }).waitFor();
  await changed.waitFor({ state: "detached" });
  await changePassword(page, "another-pass-1", PASSWORD);
  await changed.waitFor();
  expect(problems).toEqual([]);
  for (const device of [other, { context }]) await device.context.close();
});

test("after ten wrong passwords there is a pause, which is explained", async () => {
  const { page, context } = await openProfile("owner@demo.test");
  const answered = () =>
    page.waitForResponse((response) => response.request().postData()?.includes("ChangePassword") ?? false);
  for (let attempt = 0; attempt <= 10; attempt += 1) {
    await Promise.all([answered(), changePassword(page, `wrong-${attempt}`, "another-pass-1")]);
  }
  await page.getByText(/Too many attempts. Try again in 1\d minutes\./).waitFor();
  await page.getByText("After several wrong tries in a row there is a pause").waitFor();
  await context.close();
});

test("the colours follow the choice, also after a reload, until they follow the system again", async () => {
  const { page, context } = await openProfile("viewer@demo.test");
  const scheme = () => page.locator("html").getAttribute("data-mantine-color-scheme");
  await page.getByRole("main").locator("label").filter({ hasText: "Dark" }).click();
  expect(await scheme()).toBe("dark");
  await page.reload();
  await page.getByRole("main").getByRole("radio", { name: "Dark" }).waitFor({ state: "attached" });
  expect(await scheme()).toBe("dark");
  await page.getByRole("main").locator("label").filter({ hasText: "As the system" }).click();
  expect(await scheme()).toBe("light");
  await context.close();
});

test.each(devices)("the page is accessible and fits: $device", async ({ device: name, ...look }) => {
  const device = await openDevice(chromium.browser, server.url, { ...look, path: "/profile" });
  const { page, problems, context } = device;
  await putAwayEachReminder(device);
  await page.getByRole("button", { name: "Rep", exact: true }).click();
  await page.getByLabel("Name", { exact: false }).waitFor();
  await expectGoodLooks(page, `profile-${name}`);
  expect(problems).toEqual([]);
  await context.close();
});
