import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, PHONE, signIn, startBrowser } from "../../support/browser";
import { PASSWORD, storeUser } from "../../support/factories";
import { expectGoodLook } from "../../support/looks";
import { startServer, type StartedServer } from "../../support/started-server";
import { startTestServer } from "../../support/test-server";

jest.setTimeout(600_000);

/** From the first visit to the first follow-up. */
const MAX_MS = 120_000;

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-empty-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "0" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const toToday = (page: Page) => page.getByRole("link", { name: "Today", exact: true }).locator("visible=true").click();

describe("Empty states", () => {
  it("three steps lead a new owner to the first follow-up in under two minutes, are ticked, and are gone", async () => {
    const [, code = ""] = await server.said(/with the code ([0-9A-Z]{4}-[0-9A-Z]{4})/);
    const begun = Date.now();
    const { page, problems } = await openDevice(chromium.browser, server.url, { viewport: PHONE });
    await page.getByLabel("Code").fill(code);
    await page.getByLabel("Your name").fill("Clara Weiß");
    await page.getByLabel("E-mail").fill("clara@shop.test");
    await page.getByLabel("Password", { exact: false }).first().fill("long-enough");
    await button(page, "Create the owner account").click();

    const steps = page.getByRole("region", { name: "Three steps to begin" });
    const current = steps.locator("[aria-current=step]");
    await current.getByText("Add your first lead").waitFor();
    await expectGoodLook(page, "today-first-steps-phone");
    await current.getByRole("button", { name: "Add lead" }).click();
    await page.getByRole("dialog").getByLabel("Name", { exact: false }).first().fill("Ann");
    await page.getByRole("dialog").getByRole("button", { name: "Add lead" }).click();
    await page.getByRole("heading", { level: 1, name: "Ann" }).waitFor();

    await toToday(page);
    await current.getByText("Plan the next step").waitFor();
    await steps.getByText("Add your first lead (done)").waitFor();
    await current.getByRole("button", { name: "Plan follow-up" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Plan follow-up" }).click();
    await page.getByTestId("group-tomorrow").getByRole("link", { name: "Ann" }).waitFor();
    const taken = Date.now() - begun;
    process.stdout.write(`from the first visit to the first follow-up: ${taken} ms (at most ${MAX_MS} ms)\n`);
    expect(taken).toBeLessThan(MAX_MS);

    await current.getByText("Do it, and complete it").waitFor();
    await page.reload();
    await current.getByText("Do it, and complete it").waitFor();
    await button(page, "Complete").click();
    await page.getByRole("dialog").getByLabel("Outcome").fill("Wants ten cakes");
    await page.getByRole("dialog").getByLabel("Outcome").press("Enter");
    await steps.waitFor({ state: "detached" });
    expect(problems).toEqual([]);
  });

  it("a page of which there is nothing to show says so in one sentence and offers one thing to do", async () => {
    const empty = await startTestServer();
    try {
      const rep = await storeUser(empty);
      const device = await openDevice(chromium.browser, empty.url, { viewport: PHONE });
      const { page, problems } = device;
      await signIn(device, rep.email, PASSWORD);
      await page.getByText("Nothing is waiting for you; choose a lead and plan the next step.").waitFor();
      await page.getByRole("main").getByRole("link", { name: "Go to leads" }).click();
      await page.getByText("There are no leads yet; add the first one, and plan how to reach them.").waitFor();
      await page.getByRole("main").getByRole("button", { name: "Add lead" }).first().waitFor();
      await page.getByRole("main").getByRole("link", { name: "Board" }).click();
      await page.getByRole("heading", { level: 1, name: "Board" }).waitFor();
      await page.getByText("There are no leads yet; add the first one, and plan how to reach them.").waitFor();
      // One beside the heading, one beside the sentence.
      await page.getByRole("main").getByRole("button", { name: "Add lead" }).nth(1).waitFor();
      await page.getByRole("link", { name: "Follow-ups", exact: true }).locator("visible=true").click();
      await page.getByText("Nothing is planned for you; plan the next step with a lead.").waitFor();
      await page.getByRole("main").getByRole("button", { name: "Plan follow-up" }).nth(1).waitFor();
      await page.getByRole("link", { name: "Reports", exact: true }).locator("visible=true").click();
      await page.getByText("There is nothing to report until the first lead is there.").waitFor();
      await page.getByRole("main").getByRole("link", { name: "Go to leads" }).waitFor();
      expect(problems).toEqual([]);

      const viewer = await storeUser(empty, { role: "VIEWER" });
      const other = await openDevice(chromium.browser, empty.url, { viewport: PHONE });
      await signIn(other, viewer.email, PASSWORD);
      await other.page.getByRole("main").getByRole("link", { name: "Go to leads" }).click();
      await other.page.getByText("There are no leads yet.").waitFor();
      await other.page.getByRole("main").getByRole("link", { name: "Go to Today" }).waitFor();
      await other.page.getByRole("link", { name: "Follow-ups", exact: true }).locator("visible=true").click();
      await other.page.getByText("No follow-up is planned.").waitFor();
      await other.page.getByRole("main").getByRole("link", { name: "Go to leads" }).waitFor();
      expect(other.problems).toEqual([]);
    } finally {
      await empty.close();
    }
  });
});
