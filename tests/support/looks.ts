import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

import { DESKTOP, PHONE } from "./browser";

/** For whoever wants to look; `npm run pictures` shows two of them in the README. */
const pictures = join(__dirname, "../../.test-output/pictures");

/** How a page is looked at: both widths, both schemes. */
export const looks = [
  { device: "desktop", viewport: DESKTOP, colorScheme: "light" },
  { device: "desktop", viewport: DESKTOP, colorScheme: "dark" },
  { device: "phone", viewport: PHONE, colorScheme: "light" },
  { device: "phone", viewport: PHONE, colorScheme: "dark" },
] as const;

/** Nothing that axe knows of WCAG 2.2 AA is wrong, and nothing has to be scrolled sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // A reminder may come at any moment: while it fades in, or under the shade of a dialog, its colours are not yet its own.
  const axe = new AxeBuilder({ page }).exclude("[data-testid=reminder-toast]");
  const { violations } = await axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** What moves is let come to rest, since a colour that fades in is not the colour that is read. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
}

/** Takes the picture of a page that has come to rest, and judges it. */
export async function expectGoodLook(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await settle(page);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await expectAccessible(page);
}
