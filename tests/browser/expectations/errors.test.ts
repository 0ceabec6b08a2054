import type { Device } from "../../support/browser";
import { Expectation } from "../../support/expectation";
import { dayAndNight } from "../../support/looks";
import { createLead, signInToApi } from "../../support/shop-api";

jest.setTimeout(600_000);

let shop: Expectation;
let device: Device;
beforeAll(async () => {
  shop = await Expectation.open();
});
afterAll(() => shop.close());

/** Opens the form for a new lead, and types its name. */
async function typeLead(name: string) {
  const { page } = device;
  await page.getByRole("button", { name: "Add lead" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: false }).first().fill(name);
  return {
    dialog,
    name: dialog.getByLabel("Name", { exact: false }).first(),
    submit: dialog.getByRole("button", { name: "Add lead" }),
  };
}

/** Answers the form in place of the server. */
async function answerWith(message: string, code: string, details: object[] = []): Promise<void> {
  await device.page.route("**/graphql", (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName: string };
    if (operationName !== "CreateLead") return route.continue();
    return route.fulfill({ json: { data: null, errors: [{ message, extensions: { code, details } }] } });
  });
}

describe("Errors", () => {
  describe.each(dayAndNight)("on a $device", (look) => {
    beforeAll(async () => {
      device = await shop.device("Rep", "/leads", look);
    });
    afterAll(() => device.context.close());
    afterEach(async () => {
      await device.page.unroute("**/graphql");
      const dialog = device.page.getByRole("dialog");
      if ((await dialog.count()) > 0) await dialog.getByRole("button", { name: "Cancel" }).click();
      await dialog.waitFor({ state: "detached" });
    });

    it("400: what is wrong stands beside its field", async () => {
      const { dialog, name, submit } = await typeLead("Hazel Tea");
      await answerWith("Some of the input is not valid.", "VALIDATION_FAILED", [
        { field: "name", message: "That is a robot's name." },
      ]);
      await submit.click();
      await dialog.getByText("That is a robot's name.").waitFor();
      expect(await name.getAttribute("aria-invalid")).toBe("true");
      expect(await name.inputValue()).toBe("Hazel Tea");
    });

    it("409: the reason, and what to do about it", async () => {
      const { dialog, submit } = await typeLead("Hazel Tea");
      await answerWith("There is one already.", "CONFLICT");
      await submit.click();
      const alert = dialog.getByRole("alert");
      await alert.getByText("There is one already.").waitFor();
      expect(await alert.textContent()).toContain("Look at how it stands now, then try again.");
    });

    it("500: that it is not one's own fault, and the reference to report it by", async () => {
      const { dialog, name, submit } = await typeLead("Hazel Tea");
      await answerWith("Something went wrong on our side. Reference: 4b6f1a52", "INTERNAL");
      await submit.click();
      const alert = dialog.getByRole("alert");
      await alert.getByText("Reference: 4b6f1a52").waitFor();
      expect(await alert.textContent()).toContain("Nothing you typed is lost.");
      expect(await name.inputValue()).toBe("Hazel Tea");
    });

    it("offline: that the server was not reached, and sent again it is stored", async () => {
      const { dialog, name, submit } = await typeLead("Hazel Tea");
      await device.context.setOffline(true);
      await submit.click();
      await dialog.getByRole("alert").getByText("The server could not be reached.").waitFor();
      expect(await name.inputValue()).toBe("Hazel Tea");
      await device.context.setOffline(false);
      await submit.click();
      await dialog.waitFor({ state: "detached" });
      await device.page.getByRole("heading", { level: 1, name: "Hazel Tea" }).waitFor();
    });
  });
});

describe("Errors of what has no form", () => {
  it("500: the same in a toast, which stays for as long as it holds a reference", async () => {
    const rep = await signInToApi(shop.server.url, "rep@demo.test");
    const { id } = await createLead(rep, "Juniper Inn");
    const { page, context } = await shop.device("Rep", `/leads/${id}`);
    await page.route("**/graphql", (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      if (operationName !== "DeleteLead") return route.continue();
      const message = "Something went wrong on our side. Reference: 7c1d09ae";
      return route.fulfill({
        json: { data: null, errors: [{ message, extensions: { code: "INTERNAL", details: [] } }] },
      });
    });
    await page.clock.install();
    await page.getByRole("button", { name: "More for this lead" }).click();
    await page.getByRole("menuitem", { name: "Delete lead" }).click();
    const toast = page.getByRole("alert").filter({ hasText: "Reference: 7c1d09ae" });
    await toast.waitFor();
    expect(await toast.textContent()).toContain("Nothing you typed is lost. Try again");
    await page.clock.runFor(60_000);
    expect(await toast.isVisible()).toBe(true);
    await toast.getByRole("button", { name: "Close" }).click();
    await toast.waitFor({ state: "detached" });
    await context.close();
  });
});
