import type { Browser, Page } from "playwright-core";

import { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../../server/features/leads/lead.entity";
import type { User } from "../../../server/features/users/user.entity";
import { openDevice, startBrowser, type Device } from "../../support/browser";
import { PASSWORD, storeUser } from "../../support/factories";
import { goByKeys } from "../../support/keyboard";
import { startTestServer, type TestServer } from "../../support/test-server";

/** A Sunday noon. */
const NOW = new Date("2099-03-01T12:00:00Z");

jest.setTimeout(600_000);

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rep: User;
let device: Device;
beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
  server.clock.now = NOW;
  rep = await storeUser(server);
  device = await openDevice(chromium.browser, server.url, { now: NOW });
});
afterAll(async () => {
  expect(device.problems).toEqual([]);
  await chromium.close();
  await server.close();
});

const gone = { state: "detached" } as const;
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
const focused = (page: Page) => page.locator(":focus");

/** Tab by tab, as somebody without a mouse gets there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    const [label, text] = await focused(page).evaluateAll(([element]) => [
      element?.getAttribute("aria-label"),
      element?.textContent,
    ]);
    if (name.test(label ?? text ?? "")) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Nothing that is called ${name.source} can be reached with Tab.`);
}

describe("Keyboard", () => {
  test("a whole journey without a mouse: sign in, add a lead, plan, go to Today, and complete", async () => {
    const { page } = device;
    await heading(page, "Sign in");
    await page.getByLabel("E-mail").focus();
    await page.keyboard.type(rep.email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await heading(page, "Today");

    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("textbox").and(focused(page)).waitFor();
    await page.keyboard.type("add lead");
    await page.keyboard.press("Enter");
    await page
      .getByRole("dialog", { name: "Add lead" })
      .getByLabel("Name", { exact: false })
      .first()
      .and(focused(page))
      .waitFor();
    await page.keyboard.type("Carmen Costa");
    await page.keyboard.press("Enter");
    await heading(page, "Carmen Costa");
    await page.getByRole("dialog").waitFor(gone);

    await page.keyboard.press("c");
    await page.getByLabel("What is to be done, with whom and when?").and(focused(page)).waitFor();
    await page.keyboard.type("call Carmen Costa today 3pm");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor(gone);

    await goByKeys(page, "gt", "/");
    await heading(page, "Today");
    await page.getByTestId("follow-up-row").filter({ hasText: "Carmen Costa" }).waitFor();
    await tabTo(page, /^Complete$/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByLabel("Outcome").and(focused(page)).waitFor();
    await page.keyboard.type("She comes by on Monday");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor(gone);

    const lead = await server.app.db.findOneByOrFail(Lead, { name: "Carmen Costa" });
    expect(await server.app.db.findOneByOrFail(FollowUp, { leadId: lead.id, status: "COMPLETED" })).toMatchObject({
      type: "CALL",
      dueDatetime: new Date("2099-03-01T15:00:00Z"),
      outcome: "She comes by on Monday",
    });
  });

  test("the palette finds leads as the server does, and goes there", async () => {
    const { page } = device;
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("textbox").and(focused(page)).waitFor();
    await page.keyboard.type("carm");
    await page.getByRole("dialog").getByRole("button", { name: "Carmen Costa" }).waitFor();
    await page.keyboard.press("Enter");
    await heading(page, "Carmen Costa");
    await page.getByRole("dialog").waitFor(gone);
  });

  test("? lists every key; none fires in a dialog or while somebody types", async () => {
    const { page } = device;
    await page.goto("/leads");
    await page.getByText("1 lead").waitFor();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    for (const name of ["Quick add", "Search and commands", "Reports"]) await dialog.getByText(name).waitFor();
    for (const key of ["c", "g", "t", "Control+k"]) await page.keyboard.press(key);
    expect(await page.getByRole("dialog").count()).toBe(1);
    await page.keyboard.press("Escape");
    await dialog.waitFor(gone);

    await page.keyboard.press("/");
    await page.getByRole("searchbox", { name: "Search leads" }).and(focused(page)).waitFor();
    await page.keyboard.type("c?gtz/");
    await page.keyboard.press("Control+k");
    expect(await page.getByRole("searchbox", { name: "Search leads" }).inputValue()).toBe("c?gtz/");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe("/leads");
  });

  test("keys without Ctrl can be turned off on a device", async () => {
    const { page } = device;
    await page.goto("/leads");
    await page.getByText("1 lead").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("switch", { name: "Use keys without Ctrl" }).and(focused(page)).press("Space");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor(gone);
    await page.keyboard.press("c");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Search and commands" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(1);
  });
});
