import type { Locator, Page } from "playwright-core";

const MOST_STEPS = 150;

/** Goes on with Tab, as somebody without a mouse does, until this has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press("Tab");
  }
  throw new Error(`${String(target)} cannot be reached with Tab.`);
}

/** Reaches it and presses this. */
export async function pressOn(target: Locator, key = "Enter"): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** Two letters that lead to a page belong together for a second and a half; where they came apart, they are pressed again. */
export async function goByKeys(page: Page, letters: string, path: string): Promise<void> {
  while (new URL(page.url()).pathname !== path) {
    for (const letter of letters) await page.keyboard.press(letter);
    await page.waitForTimeout(200);
  }
}

/** Signs in without a mouse. */
export async function signInByKeys(page: Page, email: string, password: string): Promise<void> {
  await tabTo(page.getByLabel("E-mail"));
  await page.keyboard.type(email);
  await tabTo(page.getByLabel("Password", { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
}

/** Finds something in the palette and takes it. */
export async function choose(page: Page, what: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog").getByRole("textbox");
  await palette.and(page.locator(":focus")).waitFor();
  await page.keyboard.type(what);
  await page.getByRole("dialog").getByRole("button", { name: what }).first().waitFor();
  await page.keyboard.press("Enter");
  await palette.waitFor({ state: "detached" });
}
