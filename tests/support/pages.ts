import type { Page } from "playwright-core";

/** Every page of somebody who is signed in, by its address; `1` is a record of the demo data. */
export const pages = [
  "/",
  "/leads",
  "/leads/board",
  "/leads/1",
  "/follow-ups",
  "/follow-ups?view=month",
  "/follow-ups?view=week",
  "/follow-ups?view=day",
  "/reports",
  "/inbox",
  "/users",
  "/profile",
  "/nothing-here",
];

/** Opens one of them, and waits until it has come with all that it asks for. */
export async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
}
