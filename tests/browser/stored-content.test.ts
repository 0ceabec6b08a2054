import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, putAwayEachReminder, startBrowser, type Device } from "../support/browser";
import { hostileTexts, storeHostileTexts } from "../support/hostile-shop";
import { pages } from "../support/pages";
import { executeOperation } from "../support/playground";
import { signInToApi } from "../support/shop-api";
import { startServer, type StartedServer } from "../support/started-server";

const PASSWORD = "demo-pass-1234";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
let leads: string[];
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-content-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
  leads = await storeHostileTexts(await signInToApi(server.url, "owner@demo.test"));
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

declare global {
  var __ran: unknown;
  var violations: string[];
}

/** Has the page note what the policy for content has refused: something must have tried. */
const watch = () => {
  globalThis.violations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
};

/** zod tries once whether it could make code out of text, to judge faster, and is content that it cannot. */
const TRIED_BY_ZOD = "script-src eval ";

/** What a text has become that was more than a text. */
const whatRan = (expected: string) => ({
  ran: globalThis.__ran,
  violations: globalThis.violations.filter((violation) => violation !== expected),
  made: [
    ...document.querySelectorAll(
      "iframe, object, embed, [onload], [onerror], [srcdoc], img[src=x], [href^='javascript:' i], [action^='javascript:' i]",
    ),
  ].map((element) => element.outerHTML),
});

const expectNothingRan = async (page: Page) =>
  expect(await page.evaluate(whatRan, TRIED_BY_ZOD)).toEqual({ ran: undefined, violations: [], made: [] });

/** As the owner, who sees everything; a dialog of the browser's own would be somebody's `alert`. */
async function openAsOwner(): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url);
  await device.context.addInitScript(watch);
  device.page.on("dialog", (dialog) => {
    device.problems.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await device.page.reload();
  await device.page.getByRole("button", { name: "Owner", exact: true }).click();
  await device.page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  return device;
}

/** What opens something over the page: menus, lists of choices, dialogs. */
const OPENERS = "[aria-haspopup]:visible, main button:visible";
const OPENS = /^(Add|Complete|Plan|Log|Edit|Views|Assign|Done)/;

/** Opens whatever each kind of button opens, once, and looks at it. Answers how many it was. */
async function openEach(page: Page): Promise<number> {
  const openers = await page.locator(OPENERS).evaluateAll((elements) =>
    elements.map((element) => ({
      name: (element.getAttribute("aria-label") ?? element.textContent).trim(),
      opens: element.hasAttribute("aria-haspopup"),
    })),
  );
  const seen = new Set<string>();
  let opened = 0;
  for (const [index, { name, opens }] of openers.entries()) {
    // A row's menu is every row's menu.
    const kind = name.split(/ (of|for) |:/)[0] ?? "";
    if (seen.size >= 5 || seen.has(kind) || !(opens || OPENS.test(name))) continue;
    seen.add(kind);
    const opener = page.locator(OPENERS).nth(index);
    // Some are gone when it is their turn, with what had opened before them.
    if (
      !(await opener.click({ timeout: 3_000 }).then(
        () => true,
        () => false,
      ))
    )
      continue;
    opened += 1;
    await expectNothingRan(page);
    await page.keyboard.press("Escape");
  }
  return opened;
}

test("what was stored as a text is shown as a text: on every page and in what opens over it nothing of it runs", async () => {
  const device = await openAsOwner();
  const { page } = device;
  await putAwayEachReminder(device);
  let opened = 0;
  for (const path of [...pages, ...leads.map((id) => `/leads/${id}`)]) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForLoadState("networkidle");
    await expectNothingRan(page);
    if (!leads.slice(1).some((id) => path.endsWith(`/${id}`))) opened += await openEach(page);
  }
  expect(opened).toBeGreaterThan(20);

  await page.goto("/leads");
  for (const text of hostileTexts.slice(0, 4)) await page.getByText(text, { exact: true }).first().waitFor();
  expect(device.problems).toEqual([]);
  await device.context.close();
});

test("nor when it is searched for, and when the mark of a reminder brings it", async () => {
  const device = await openAsOwner();
  const { page } = device;
  await page.locator("[data-testid=reminder-toast], [data-testid=reminder-summary]").first().waitFor();
  await expectNothingRan(page);
  await page.keyboard.press("Control+k");
  for (const text of ["svg", "script", "javascript:window"]) {
    const answered = page.waitForResponse((response) => Boolean(response.request().postData()?.includes(text)));
    await page.getByRole("dialog").getByRole("textbox").or(page.getByRole("dialog").getByRole("combobox")).fill(text);
    await answered;
    await page.getByRole("dialog").getByText(text).first().waitFor();
    await expectNothingRan(page);
  }
  expect(device.problems).toEqual([]);
  await device.context.close();
});

test("nor as an answer in the playground", async () => {
  const device = await openAsOwner();
  const { page } = device;
  await page.goto("/playground");
  await executeOperation(page, "Me");
  await page.getByRole("region", { name: "Result Window" }).filter({ hasText: "onerror" }).waitFor();
  await expectNothingRan(page);
  expect(device.problems).toEqual([]);
  await device.context.close();
});

test("nor as an answer in the documentation of REST", async () => {
  const device = await openAsOwner();
  const { page } = device;
  const api = await fetch(`${server.url}/api/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "owner@demo.test", password: PASSWORD }),
  });
  const { accessToken } = (await api.json()) as { accessToken: string };
  await page.goto("/api/docs");
  await page.getByRole("button", { name: "Authorize" }).click();
  const dialog = page.locator(".dialog-ux");
  await dialog.locator("input").fill(accessToken);
  await dialog.getByRole("button", { name: "Apply credentials" }).click();
  await dialog.getByRole("button", { name: "Close" }).last().click();
  const block = page.locator('.opblock[id$="-leads"]');
  await block.locator(".opblock-summary-control").click();
  await block.getByRole("button", { name: "Execute" }).click();
  await block
    .locator(".live-responses-table .response .highlight-code")
    .filter({ hasText: "onerror" })
    .first()
    .waitFor();
  await expectNothingRan(page);
  expect(device.problems).toEqual([]);
  await device.context.close();
});
