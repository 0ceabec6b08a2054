import type { Page } from "playwright-core";

import { overflowSideways, settle } from "./accessibility";

/** What a thumb hits without aiming. */
const THUMB_PX = 44;

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

/** What is on the screen of a phone, once it has come to rest, has targets for a thumb and does not scroll sideways. */
export async function expectFitForThumb(page: Page): Promise<void> {
  await settle(page);
  expect(await smallTargets(page)).toEqual([]);
  expect(await overflowSideways(page)).toBeLessThanOrEqual(0);
}
