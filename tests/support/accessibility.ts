import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * By how much the page is wider than the screen. Its root is measured, since the window of a phone grows with
 * what does not fit.
 */
export const overflowSideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Nothing that axe knows of WCAG 2.2 AA is wrong, but for what is judged elsewhere; nothing has to be scrolled sideways. */
export async function expectAccessible(page: Page, judgedElsewhere: readonly string[] = []): Promise<void> {
  // Judged in the page itself, which has no frames, and told of what is wrong alone: all that is right would be thousands of
  // elements, each described twice.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .setLegacyMode(true);
  for (const selector of judgedElsewhere) axe.exclude(selector);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(await overflowSideways(page)).toBeLessThanOrEqual(0);
}

/** What moves is let come to rest, since a colour that fades in is not the colour that is read. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
}
