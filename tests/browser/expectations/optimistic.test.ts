import type { Page } from "playwright-core";

import { Expectation } from "../../support/expectation";
import { dayAndNight } from "../../support/looks";
import { openRest } from "../../support/rest-door";
import { createLead, signInToApi } from "../../support/shop-api";

jest.setTimeout(600_000);

let shop: Expectation;
beforeAll(async () => {
  shop = await Expectation.open();
});
afterAll(() => shop.close());

/** Lets this operation wait, and answers how to have it refused. */
async function holdBack(page: Page, operation: string): Promise<() => void> {
  let refuse = (): void => undefined;
  const mayRefuse = new Promise<void>((resolve) => (refuse = resolve));
  await page.route("**/graphql", async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName: string };
    if (operationName !== operation) return route.continue();
    await mayRefuse;
    const refusal = { message: "This lead is locked.", extensions: { code: "CONFLICT", details: [] } };
    return route.fulfill({ json: { data: null, errors: [refusal] } });
  });
  return refuse;
}
const reason = (page: Page) => page.getByRole("alert").filter({ hasText: "This lead is locked." });

describe("Optimistic", () => {
  it.each(dayAndNight)("shows a new status at once on a $device, and goes back with the reason", async (look) => {
    const rep = await signInToApi(shop.server.url, "rep@demo.test");
    const { id } = await createLead(rep, "Golden Loaf");
    const { page, context } = await shop.device("Rep", `/leads/${id}`, look);
    const status = page.getByRole("combobox", { name: "Status" });
    await status.waitFor();

    const refuse = await holdBack(page, "ChangeLeadStatus");
    await status.click();
    await page.getByRole("option", { name: "Interested", exact: true }).click();
    await page.waitForFunction(
      (input) => input instanceof HTMLInputElement && input.value === "Interested",
      await status.elementHandle(),
    );
    refuse();
    await reason(page).waitFor();
    expect(await status.inputValue()).toBe("New");
    await context.close();
  });

  it("shows another primary contact first at once, and the former one again when it is refused", async () => {
    const rep = await openRest(shop.server.url, "rep@demo.test");
    const { id } = await rep.post<{ id: string }>("/leads", { name: "Silver Loaf" });
    for (const name of ["Ada", "Bo"]) await rep.post(`/leads/${id}/contacts`, { name });
    const { page, context } = await shop.device("Rep", `/leads/${id}`);
    const contacts = page.getByRole("region", { name: "Contacts" }).getByRole("listitem");
    const [first, second] = [contacts.nth(0), contacts.nth(1)];
    await first.getByText("Primary").waitFor();

    const refuse = await holdBack(page, "SetPrimaryContact");
    await page.getByRole("button", { name: /^Bo: edit/ }).click();
    await page.getByRole("menuitem", { name: "Make primary" }).click();
    await first.filter({ hasText: "Bo" }).getByText("Primary").waitFor();
    expect(await second.innerText()).not.toContain("Primary");
    refuse();
    await reason(page).waitFor();
    await first.filter({ hasText: "Ada" }).getByText("Primary").waitFor();
    expect(await second.innerText()).not.toContain("Primary");
    await context.close();
  });

  it("brings a deleted contact back at once, and lets it go again when that is refused", async () => {
    const rep = await openRest(shop.server.url, "rep@demo.test");
    const { id } = await rep.post<{ id: string }>("/leads", { name: "Copper Loaf" });
    for (const name of ["Ada", "Bo", "Cy"]) await rep.post(`/leads/${id}/contacts`, { name });
    const { page, context } = await shop.device("Rep", `/leads/${id}`);
    const contacts = page.getByRole("region", { name: "Contacts" }).getByRole("listitem");
    await page.getByRole("button", { name: /^Bo: edit/ }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByText("Bo was deleted.").hover();

    const refuse = await holdBack(page, "RestoreContact");
    await page.getByRole("button", { name: "Undo" }).click();
    await contacts.nth(1).filter({ hasText: "Bo" }).waitFor();
    refuse();
    await reason(page).waitFor();
    await contacts.filter({ hasText: "Bo" }).waitFor({ state: "detached" });
    expect(await contacts.count()).toBe(2);
    await context.close();
  });

  it("tells what was refused of an edit in place whoever has gone on to another lead", async () => {
    const rep = await signInToApi(shop.server.url, "rep@demo.test");
    const [first, second] = [await createLead(rep, "Iron Loaf"), await createLead(rep, "Tin Loaf")];
    const { page, context } = await shop.device("Rep", `/leads/${second.id}`);
    await page.getByRole("heading", { level: 1, name: "Tin Loaf" }).waitFor();
    await page.getByRole("link", { name: "All leads" }).click();
    await page.getByRole("link", { name: "Iron Loaf" }).click();
    await page.waitForURL(`**/leads/${first.id}`);
    const refuse = await holdBack(page, "UpdateLead");
    await page.getByRole("button", { name: "Iron Loaf", exact: false }).first().click();
    await page.getByRole("textbox", { name: "Name" }).fill("Steel Loaf");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Steel Loaf" }).waitFor();

    await page.getByRole("link", { name: "All leads" }).click();
    await page.getByRole("link", { name: "Tin Loaf" }).click();
    await page.getByRole("heading", { level: 1, name: "Tin Loaf" }).waitFor();
    refuse();
    await page.getByText("Name was not saved: “Steel Loaf”").waitFor();
    await reason(page).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Tin Loaf");
    await context.close();
  });

  it("speaks a language at once that is chosen, and the one before when that is refused", async () => {
    const { page, context } = await shop.device("Rep", "/profile");
    const refuse = await holdBack(page, "UpdateProfile");
    await page.getByRole("combobox", { name: "Language" }).click();
    await page.getByRole("option", { name: "Español" }).click();
    await page.getByRole("heading", { level: 1, name: "Perfil" }).waitFor();
    refuse();
    await page.getByRole("heading", { level: 1, name: "Profile" }).waitFor();
    await reason(page).waitFor();
    await context.close();
  });
});
