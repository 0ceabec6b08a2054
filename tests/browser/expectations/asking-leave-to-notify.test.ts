import type { Browser, Page } from "playwright-core";

import { readerOf } from "../../../server/features/reminders/reminder.reader";
import type { User } from "../../../server/features/users/user.entity";
import { expectAccessible, settle } from "../../support/accessibility";
import { openDevice, PHONE, signIn, startBrowser, type Device } from "../../support/browser";
import { inSeconds, PASSWORD, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import { recordNotices, requestsOf } from "../../support/notices";
import { startTestServer, type TestServer } from "../../support/test-server";

jest.setTimeout(600_000);

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rep: User;
beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
  server.clock.now = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  await readerOf(server.app).start();
});
afterAll(async () => {
  await readerOf(server.app).stop();
  await chromium.close();
  await server.close();
});
beforeEach(async () => {
  rep = await storeUser(server);
  const lead = await storeLead(server, rep);
  for (const seconds of [1, 2]) await storeFollowUp(server, lead, { dueDatetime: inSeconds(server, seconds) });
  server.pass(2);
});

async function openSignedIn(answer: Parameters<typeof recordNotices>[1]): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, { viewport: PHONE, now: server.clock.now });
  await recordNotices(device.context, answer);
  await device.page.reload();
  await signIn(device, rep.email, PASSWORD);
  // Only the last of them is seen on a phone, and it shall stay the last.
  await device.page.getByTestId("reminder-toast").nth(1).waitFor({ state: "attached" });
  return device;
}

const banner = (page: Page) => page.getByTestId("notice-banner");
const acknowledge = (page: Page) =>
  page.getByTestId("reminder-toast").last().getByRole("button", { name: "Acknowledge" }).click();
const gone = { state: "detached" } as const;

describe("Asking leave to notify", () => {
  test("nothing is asked on load; in our own words after the first reminder; and 'not now' is remembered", async () => {
    const { page, context, problems } = await openSignedIn("granted");
    await page.getByTestId("reminder-toast").last().waitFor();
    expect(await banner(page).count()).toBe(0);
    await acknowledge(page);
    await banner(page).getByText("Shall Tend tell you when something is due").waitFor();
    expect(await requestsOf(page)).toBe(0);
    await settle(page);
    await expectAccessible(page);
    await banner(page).getByRole("button", { name: "Not now" }).click();
    await banner(page).waitFor(gone);

    await page.reload();
    await acknowledge(page);
    await page.getByRole("button", { name: "Reminders, none due" }).waitFor();
    expect(await banner(page).count()).toBe(0);
    expect(await requestsOf(page)).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("who agrees is asked by the browser once, and is told on this device from then on", async () => {
    const { page, context } = await openSignedIn("granted");
    await acknowledge(page);
    await banner(page).getByRole("button", { name: "Allow notifications" }).click();
    await page.getByText("You are told on this device, from now on.").waitFor();
    await banner(page).waitFor(gone);
    expect(await requestsOf(page)).toBe(1);
    await context.grantPermissions(["notifications"]);
    const profile = await context.newPage();
    await profile.addInitScript(() =>
      Object.defineProperty(Notification, "permission", { configurable: true, get: () => "granted" }),
    );
    await profile.goto("/profile");
    for (const name of ["A sound when something is due", "Notifications of the system"]) {
      const choice = profile.getByRole("switch", { name });
      await choice.waitFor({ state: "attached" });
      expect(await choice.isChecked()).toBe(true);
    }
    await context.close();
  });

  test("a refusal by the browser is explained, with the way to change it, also on the profile", async () => {
    const { page, context } = await openSignedIn("denied");
    await acknowledge(page);
    await banner(page).getByRole("button", { name: "Allow notifications" }).click();
    await banner(page).getByText("This browser blocks notifications from Tend").waitFor();
    await banner(page)
      .getByText(/press the sign to the left of the address/)
      .waitFor();
    await settle(page);
    await expectAccessible(page);
    await banner(page).getByRole("button", { name: "Close" }).click();
    await banner(page).waitFor(gone);
    await page.getByRole("button", { name: /account and theme/ }).click();
    await page.getByRole("menuitem", { name: "Profile" }).click();
    await page.getByText("This browser blocks notifications from Tend").waitFor();
    await context.close();
  });
});
