import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { en } from "../../client/ui/words/en";
import { openDevice, putAwayEachReminder, signIn, startBrowser } from "../support/browser";
import { devices, expectGoodLooks } from "../support/looks";
import { signInToApi } from "../support/shop-api";
import { startServer, type StartedServer } from "../support/started-server";

const PASSWORD = "demo-pass-1234";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-pages-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Pages as they are opened in the morning; `npm run pictures` shows those of most of them. */
const pages: Record<string, (page: Page) => Promise<void>> = {
  today: async (page) => {
    await page.getByRole("heading", { level: 2, name: /Overdue/ }).waitFor();
  },
  complete: async (page) => {
    await page.getByRole("button", { name: "Complete" }).first().click();
    await page.getByRole("dialog").getByLabel("Outcome").waitFor();
  },
  leads: async (page) => {
    await page.goto("/leads");
    await page.getByText(/60 leads/).waitFor();
  },
  board: async (page) => {
    await page.goto("/leads/board");
    await page
      .getByRole("heading", { level: 2, name: /Interested/ })
      .first()
      .waitFor();
  },
  lead: async (page) => {
    await page.goto("/");
    await page.getByTestId("follow-up-row").first().getByRole("link").click();
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
  },
  calendar: async (page) => {
    await page.goto("/follow-ups?view=month");
    await page.getByRole("heading", { level: 1, name: "Follow-ups" }).waitFor();
    await page.waitForLoadState("networkidle");
  },
  reports: async (page) => {
    await page.goto("/reports");
    await page.getByRole("heading", { level: 1, name: "Reports" }).waitFor();
    await page.waitForLoadState("networkidle");
  },
  "not-for-you": async (page) => {
    await page.goto("/users");
    await page.getByText(en.user.notForYou).waitFor();
  },
  "not-found": async (page) => {
    await page.goto("/nothing-here");
    await page.getByRole("heading", { level: 1, name: en.notFound.title }).waitFor();
  },
};

/** The code of a page that breaks when it is shown. */
const brokenPage = "export const UsersPage = () => { throw new Error('Broken on purpose.'); };";

/** Nothing is told on arrival: the pictures show the pages, and no toast over them. */
async function acknowledgeAll(): Promise<void> {
  const rep = await signInToApi(server.url, "rep@demo.test");
  await rep.graphql("mutation { acknowledgeReminders }");
}

describe.each(devices)("on a $device", ({ device: name, viewport }) => {
  test("every page is accessible, fits, reaches nothing but the server and complains of nothing", async () => {
    await acknowledgeAll();
    const device = await openDevice(chromium.browser, server.url, { viewport });
    const { page } = device;
    await page.getByRole("button", { name: "Owner", exact: true }).waitFor();
    await expectGoodLooks(page, `sign-in-${name}`);
    // Whether the system shall tell of reminders was asked before.
    await page.evaluate(() => localStorage.setItem("tend-notices", JSON.stringify({ isAskedLater: true })));
    await page.reload();
    await signIn(device, "rep@demo.test", PASSWORD);
    await putAwayEachReminder(device);
    for (const [title, open] of Object.entries(pages)) {
      await open(page);
      await expectGoodLooks(page, `${title}-${name}`);
    }
    expect(device.problems).toEqual([]);
    await device.context.close();
  });

  test("a page that breaks says so, accessibly, and leaves the way out of it standing", async () => {
    const device = await openDevice(chromium.browser, server.url, { viewport });
    const { page, context } = device;
    await context.route(/\/assets\/users-page-[\w-]+\.js$/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: brokenPage }),
    );
    await putAwayEachReminder(device);
    await page.getByRole("button", { name: "Owner", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    await page.goto("/users");
    await page.getByRole("heading", { level: 1, name: en.error.title }).waitFor();
    await page.getByText("Broken on purpose.").waitFor();
    await expectGoodLooks(page, `error-${name}`);
    await page.getByRole("link", { name: en.error.home }).click();
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    await context.close();
  });
});

test("without a session every page leads to the sign-in and back, and the demo accounts are one click", async () => {
  const { page, problems, context } = await openDevice(chromium.browser, server.url, {
    path: "/leads?status=CONVERTED",
  });
  await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
  await page.getByRole("button", { name: "Viewer", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Leads" }).waitFor();
  expect(new URL(page.url()).search).toContain("CONVERTED");
  expect(await page.getByRole("button", { name: "Add lead" }).count()).toBe(0);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Leads" }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test("a wrong password is told beside the form, with nothing typed lost", async () => {
  const { page, context } = await openDevice(chromium.browser, server.url);
  await page.getByLabel("E-mail").fill("rep@demo.test");
  await page.getByLabel("Password", { exact: true }).fill("wrong");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByText("The e-mail or the password is wrong.").waitFor();
  expect(await page.getByLabel("E-mail").inputValue()).toBe("rep@demo.test");
  await context.close();
});
