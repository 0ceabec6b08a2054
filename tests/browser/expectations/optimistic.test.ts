import { Expectation } from "../../support/expectation";
import { dayAndNight } from "../../support/looks";
import { createLead, signInToApi } from "../../support/shop-api";

jest.setTimeout(600_000);

let shop: Expectation;
beforeAll(async () => {
  shop = await Expectation.open();
});
afterAll(() => shop.close());

describe("Optimistic", () => {
  it.each(dayAndNight)("shows a new status at once on a $device, and goes back with the reason", async (look) => {
    const rep = await signInToApi(shop.server.url, "rep@demo.test");
    const { id } = await createLead(rep, "Golden Loaf");
    const { page, context } = await shop.device("Rep", `/leads/${id}`, look);
    const status = page.getByRole("combobox", { name: "Status" });
    await status.waitFor();

    let refuse = (): void => undefined;
    const mayRefuse = new Promise<void>((resolve) => (refuse = resolve));
    await page.route("**/graphql", async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      if (operationName !== "ChangeLeadStatus") return route.continue();
      await mayRefuse;
      const refusal = { message: "This lead is locked.", extensions: { code: "CONFLICT", details: [] } };
      return route.fulfill({ json: { data: null, errors: [refusal] } });
    });
    await status.click();
    await page.getByRole("option", { name: "Interested", exact: true }).click();
    await page.waitForFunction(
      (input) => input instanceof HTMLInputElement && input.value === "Interested",
      await status.elementHandle(),
    );
    refuse();
    await page.getByRole("alert").filter({ hasText: "This lead is locked." }).waitFor();
    expect(await status.inputValue()).toBe("New");
    await context.close();
  });
});
