import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";

import { en } from "../../../client/ui/words/en";
import { overflowSideways } from "../../support/accessibility";
import { openDevice, PHONE, putAwayEachReminder, startBrowser, type Device } from "../../support/browser";
import { openWhole, pages } from "../../support/pages";
import { startServer, type StartedServer } from "../../support/started-server";
import { startTestServer, type TestServer } from "../../support/test-server";
import { expectFitForThumb } from "../../support/thumb";

const places = ["Today", "Leads", "Follow-ups", "Reports", "Users"];

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let empty: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let phone: Device;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-phone-"));
  [server, empty, chromium] = await Promise.all([
    startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }),
    startTestServer(),
    startBrowser(),
  ]);
  phone = await openDevice(chromium.browser, server.url, { viewport: PHONE });
  await putAwayEachReminder(phone);
  await phone.page.getByRole("button", { name: "Owner", exact: true }).tap();
  await phone.page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
});
afterAll(async () => {
  await chromium.close();
  await Promise.all([server.stop(), empty.close()]);
  rmSync(dataDir, { recursive: true, force: true });
});

/** What whoever is not signed in sees at this address of a server. */
async function expectFrontFits(url: string, path: string, title: string): Promise<void> {
  const { page, problems, context } = await openDevice(chromium.browser, url, { viewport: PHONE, path });
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await expectFitForThumb(page);
  expect(problems).toEqual([]);
  await context.close();
}

/** Dialogs, by the page and the button that open them. */
const dialogs = [
  { title: "Add lead", path: "/leads", opener: "Add lead" },
  { title: /^Plan a follow-up: /, path: "/leads/1", opener: "Plan follow-up" },
  { title: /^Call: /, path: "/", opener: "Complete" },
];

describe("On a phone", () => {
  test.each(pages)("%s has targets of 44 px, does not scroll sideways, and complains of nothing", async (path) => {
    const { page, problems } = phone;
    await openWhole(page, path);
    await expectFitForThumb(page);
    expect(problems).toEqual([]);
  });

  test.each(dialogs)("so does the dialog behind “$opener” of $path", async ({ title, path, opener }) => {
    const { page, problems } = phone;
    await openWhole(page, path);
    await page.getByRole("main").getByRole("button", { name: opener, exact: true }).first().tap();
    await page.getByRole("dialog", { name: title }).getByRole("textbox").first().waitFor();
    await expectFitForThumb(page);
    expect(problems).toEqual([]);
  });

  test.each([
    ["/sign-in", "Sign in"],
    ["/playground", "GraphQL playground"],
  ])("so does %s for whoever is not signed in", async (path, title) => {
    await expectFrontFits(server.url, path, title);
  });

  it("so does the first page of a shop that has no owner yet", async () => {
    await expectFrontFits(empty.url, "/", en.owner.title);
  });

  it("shows the playground, whose editor comes from elsewhere, without scrolling sideways", async () => {
    const { page, problems } = phone;
    await page.goto("/playground");
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    expect(await overflowSideways(page)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
  });

  it("leads to every place by a bar in reach of the thumb", async () => {
    const { page } = phone;
    await page.goto("/");
    const bar = page.getByRole("navigation", { name: "Main" });
    for (const place of places) {
      await bar.getByRole("link", { name: place }).tap();
      await page.getByRole("heading", { level: 1, name: place }).waitFor();
      const box = await bar.boundingBox();
      expect(box && Math.round(box.y + box.height)).toBe(PHONE.height);
    }
  });
});
