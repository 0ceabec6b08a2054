import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, putAwayEachReminder, signIn, startBrowser, type Device } from "../support/browser";
import { devices as kinds, expectGoodLooks } from "../support/looks";
import { startServer, type StartedServer } from "../support/started-server";

const PASSWORD = "demo-pass-1234";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-devices-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A device where this person is signed in. */
async function enter(email: string): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url);
  await putAwayEachReminder(device);
  await signIn(device, email, PASSWORD);
  return device;
}

/** Signs in with a program, which the list then shows too. */
async function signInByScript(email: string): Promise<void> {
  const answer = await fetch(`${server.url}/api/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json", "user-agent": "curl/8.14.1" },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  expect(answer.status).toBe(200);
}

const devices = (page: Page) => page.getByRole("list", { name: "Devices" }).getByRole("listitem");
/** What a device asks for that was signed out from elsewhere: its page stays, and the sign-in stands over it. */
const signInAgain = ({ page }: Device) => page.getByRole("heading", { name: "Please sign in again" }).waitFor();

test("somebody sees where they are signed in, and signs out one device and then all others", async () => {
  const [here, other, third] = [
    await enter("rep@demo.test"),
    await enter("rep@demo.test"),
    await enter("rep@demo.test"),
  ];
  await signInByScript("rep@demo.test");
  const { page, problems } = here;
  await page.goto("/profile");
  await page.getByText("4 devices").waitFor();
  expect(await devices(page).filter({ hasText: "This device" }).count()).toBe(1);
  expect(await devices(page).filter({ hasText: "Chrome on Linux" }).count()).toBe(3);

  await page.getByRole("button", { name: "Sign out curl" }).click();
  await page.getByText("3 devices").waitFor();
  await page.getByText("curl was signed out.").waitFor();
  expect(await devices(page).filter({ hasText: "curl" }).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Devices");

  await page.getByRole("button", { name: "Sign out all others" }).click();
  await page.getByText("1 device", { exact: true }).waitFor();
  await Promise.all([signInAgain(other), signInAgain(third)]);
  await page.reload();
  await page.getByText("1 device", { exact: true }).waitFor();
  expect(await devices(page).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Sign out all others" }).count()).toBe(0);
  expect(problems).toEqual([]);
  for (const { context } of [here, other, third]) await context.close();
});

test("a device goes at once, and comes back when it could not be signed out", async () => {
  const { page, context } = await enter("rep2@demo.test");
  await signInByScript("rep2@demo.test");
  await page.goto("/profile");
  await devices(page).filter({ hasText: "curl" }).waitFor();
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/graphql", async (route) => {
    if (!route.request().postData()?.includes("RevokeSession")) return route.fallback();
    await held;
    return route.abort();
  });
  await page.getByRole("button", { name: "Sign out curl" }).click();
  await devices(page).filter({ hasText: "curl" }).waitFor({ state: "detached" });
  answer();
  await page.getByText("It is still signed in").waitFor();
  await devices(page).filter({ hasText: "curl" }).waitFor();
  await context.close();
});

test("a most common password is refused beside its field", async () => {
  const { page, context } = await enter("viewer@demo.test");
  await page.goto("/profile");
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByLabel("New password").fill("Password123");
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByText("This password is among the most common ones; choose another.").waitFor();
  const described = await page.getByLabel("New password").getAttribute("aria-describedby");
  const errors = page.locator(
    (described ?? "")
      .split(" ")
      .map((id) => `[id="${id}"]`)
      .join(", "),
  );
  await errors.filter({ hasText: "This password is among the most common ones" }).waitFor();
  await context.close();
});

test.each(kinds)("the devices are accessible and fit: $device", async ({ device: name, ...look }) => {
  await signInByScript("owner@demo.test");
  const device = await openDevice(chromium.browser, server.url, { ...look, path: "/profile" });
  const { page, problems, context } = device;
  await putAwayEachReminder(device);
  await page.getByRole("button", { name: "Owner", exact: true }).click();
  await devices(page).first().waitFor();
  await page.getByRole("button", { name: "Sign out all others" }).scrollIntoViewIfNeeded();
  await expectGoodLooks(page, `devices-${name}`);
  expect(problems).toEqual([]);
  await context.close();
});
