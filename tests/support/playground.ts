import type { Locator, Page } from "playwright-core";

/** GraphiQL's tabs, of which each holds the button that opens it and the one that closes it. */
export const operationTabs = (page: Page): Locator => page.locator(".graphiql-tab");

/** Opens the tab of this operation in the playground, once its editor is there, and runs what stands in it. */
export async function executeOperation(page: Page, operation: string): Promise<void> {
  // The tabs stand before the editor does, and a tab chosen without one leaves the editor as it is.
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  await operationTabs(page).getByTitle(operation, { exact: true }).click();
  // GraphiQL reads its editor a moment after it was filled; what it has read it keeps for the next visit.
  await page.waitForFunction((name) => localStorage.getItem("graphiql:query")?.includes(name), operation);
  await page.getByRole("button", { name: /^Execute query/ }).click();
}
