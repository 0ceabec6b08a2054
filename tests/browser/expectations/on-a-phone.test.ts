import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { settle } from "../../support/accessibility";
import { openDevice, PHONE, putAwayEachReminder, startBrowser, type Device } from "../../support/browser";
import { pages } from "../../support/pages";
import { startServer, type StartedServer } from "../../support/started-server";

/** What a thumb hits without aiming. */
const THUMB_PX = 44;
const places = ["Today", "Leads", "Follow-ups", "Reports", "Users"];

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
let phone: Device;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-phone-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
  phone = await openDevice(chromium.browser, server.url, { viewport: PHONE });
  await putAwayEachReminder(phone);
  await phone.page.getByRole("button", { name: "Owner", exact: true }).click();
  await phone.page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/**
 * What can be pressed and is smaller than a thumb; a link within a line of text is as high as its line. Whoever presses
 * the label of a box or of a choice presses it, whether the box itself is seen or not.
 */
const smallTargets = (page: Page) =>
  page.evaluate((least) => {
    const pressable = "button, a[href], input, select, textarea, [role=button], [role=switch], [role=tab], summary";
    const isTicked = (element: Element): element is HTMLInputElement =>
      element.matches("input[type=checkbox], input[type=radio]");
    const boxOf = (element: Element) => {
      const boxes = [element, ...(isTicked(element) ? (element.labels ?? []) : [])]
        .map((pressed) => pressed.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0);
      const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
      const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
      return { width: right - left, height: bottom - top, right, bottom };
    };
    return [...document.querySelectorAll<HTMLElement>(pressable)]
      .filter((element) => element.checkVisibility({ opacityProperty: !isTicked(element), visibilityProperty: true }))
      .filter((element) => !element.closest("[aria-hidden=true], [inert]") && element.tabIndex >= 0)
      .filter((element) => !(element.matches("a") && getComputedStyle(element).display === "inline"))
      .filter((element) => {
        const { width, height, right, bottom } = boxOf(element);
        const isOnScreen = right > 0 && bottom > 0 && width > 0;
        return isOnScreen && (width < least - 0.5 || height < least - 0.5);
      })
      .map((element) => {
        const { width, height } = boxOf(element);
        const name = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40);
        return `${element.tagName.toLowerCase()} "${name}" ${Math.round(width)} x ${Math.round(height)}`;
      });
  }, THUMB_PX);

describe("On a phone", () => {
  test.each(pages)("%s has targets of 44 px, does not scroll sideways, and complains of nothing", async (path) => {
    const { page, problems } = phone;
    await page.goto(path, { waitUntil: "networkidle" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await settle(page);
    expect(await smallTargets(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
  });

  it("leads to every place by a bar in reach of the thumb", async () => {
    const { page } = phone;
    await page.goto("/");
    const bar = page.getByRole("navigation", { name: "Main" });
    for (const place of places) {
      await bar.getByRole("link", { name: place }).click();
      await page.getByRole("heading", { level: 1, name: place }).waitFor();
      const box = await bar.boundingBox();
      expect(box && Math.round(box.y + box.height)).toBe(PHONE.height);
    }
  });
});
