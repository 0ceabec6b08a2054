import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

import { expectAccessible, settle } from "./accessibility";
import { DESKTOP, PHONE, putAwayShown, reminderToasts } from "./browser";

/** For whoever wants to look; `npm run pictures` shows two of them in the README. */
const pictures = join(__dirname, "../../.test-output/pictures");

/** On what pages are looked at. */
export const devices = [
  { device: "desktop", viewport: DESKTOP },
  { device: "phone", viewport: PHONE },
] as const;

/** Each width and each scheme once, for what is shown step by step and not looked at. */
export const dayAndNight = [
  { device: "desktop", viewport: DESKTOP, colorScheme: "light" },
  { device: "phone", viewport: PHONE, colorScheme: "dark" },
] as const;

/** Takes the picture of a page that has come to rest. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await putAwayShown(page);
  await settle(page);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/**
 * Takes the picture of a page that has come to rest, and judges it; but no reminder that comes meanwhile: while it fades in,
 * or under the shade of a dialog, its colours are not yet its own. The tests of reminders judge it when it has come to rest.
 */
export async function expectGoodLook(page: Page, name: string): Promise<void> {
  await takePicture(page, name);
  // What lies under a dialog is out of reach and half hidden; it is judged without the dialog.
  const isUnderDialog = (await page.locator("[aria-modal=true]").count()) > 0;
  await expectAccessible(page, isUnderDialog ? [...reminderToasts, "main"] : reminderToasts);
}

/** The same of a page as the system would have it by day and by night, which it follows without being opened anew. */
export async function expectGoodLooks(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction((scheme) => document.documentElement.dataset.mantineColorScheme === scheme, colorScheme);
    await expectGoodLook(page, `${name}-${colorScheme}`);
  }
}
