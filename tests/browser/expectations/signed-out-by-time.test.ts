import type { Device } from "../../support/browser";
import { Expectation } from "../../support/expectation";
import { dayAndNight } from "../../support/looks";

const [byDay, byNight] = dayAndNight;

jest.setTimeout(600_000);

let shop: Expectation;
beforeAll(async () => {
  shop = await Expectation.open({ ACCESS_TOKEN_TTL: "3s" });
});
afterAll(() => shop.close());

async function typeLead({ page }: Device, name: string) {
  await page.getByRole("button", { name: "Add lead" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Add lead" });
  await dialog.getByLabel("Name", { exact: false }).first().fill(name);
  return dialog;
}

/** Ends every session of this person, as a new password set elsewhere does. */
async function endSessions(email: string): Promise<void> {
  const post = (path: string, body: object, token = "") =>
    fetch(`${shop.server.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
  // Tokens are short-lived here, so each question is asked with a new one.
  const ask = async (query: string, variables: object) => {
    const owner = { email: "owner@demo.test", password: "demo-pass-1234" };
    const { accessToken } = (await (await post("/api/auth/login", owner)).json()) as { accessToken: string };
    const answer = await post("/graphql", { query, variables }, accessToken);
    return (await answer.json()) as { data: { users: { items: { id: string }[] } } };
  };
  const { data } = await ask("query($search: String!) { users(filter: { search: $search }) { items { id } } }", {
    search: email,
  });
  await ask("mutation($input: ChangePasswordInput!) { changePassword(input: $input) { id } }", {
    input: { id: data.users.items[0]?.id, newPassword: "another-pass-1234" },
  });
}

describe("Signed out by time", () => {
  it("renews the session by itself in the middle of a form", async () => {
    const device = await shop.device("Rep 2", "/leads");
    const dialog = await typeLead(device, "Iris Optics");
    const refused = device.page.waitForResponse((answer) =>
      (answer.request().postData() ?? "").includes("refreshSession"),
    );
    await refused;
    await dialog.getByRole("button", { name: "Add lead" }).click();
    await device.page.getByRole("heading", { level: 1, name: "Iris Optics" }).waitFor();
    await device.context.close();
  });

  it.each([
    { account: "Rep", email: "rep@demo.test", name: "Juniper Gin", look: byDay },
    { account: "Rep 2", email: "rep2@demo.test", name: "Juniper Tonic", look: byNight },
  ])(
    "asks $account to sign in again over the same page when it cannot, and what was typed is stored",
    async (given) => {
      const { account, email, name, look } = given;
      const device = await shop.device(account, "/leads", look);
      const { page, context } = device;
      const dialog = await typeLead(device, name);
      await endSessions(email);
      const again = page.getByRole("dialog", { name: "Please sign in again" });
      await again.waitFor();
      expect(await again.getByLabel("E-mail").inputValue()).toBe(email);
      await page.keyboard.press("Escape");
      await again.getByLabel("Password", { exact: true }).fill("another-pass-1234");
      await again.getByRole("button", { name: "Sign in", exact: true }).click();
      await again.waitFor({ state: "detached" });
      expect(await dialog.getByLabel("Name", { exact: false }).first().inputValue()).toBe(name);
      await dialog.getByRole("button", { name: "Add lead" }).click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await context.close();
    },
  );

  it("goes on with what was being sent when the session ended, once they are back", async () => {
    const device = await shop.device("Owner", "/leads");
    const { page, context } = device;
    const dialog = await typeLead(device, "Kelp & Co");
    const refusal = { message: "Sign in to continue.", extensions: { code: "UNAUTHENTICATED", details: [] } };
    let isSent = false;
    let isBack = false;
    // The page renews its session every few seconds: it may until the lead is sent, and again once they are back.
    await page.route("**/graphql", (route) => {
      const body = route.request().postData() ?? "";
      isSent ||= body.includes("CreateLead");
      isBack ||= body.includes("mutation Login");
      if (!isSent || isBack) return route.continue();
      if (body.includes("refreshSession")) return route.fulfill({ json: { data: { refreshSession: null } } });
      return route.fulfill({ json: { data: null, errors: [refusal] } });
    });
    await dialog.getByRole("button", { name: "Add lead" }).click();
    const again = page.getByRole("dialog", { name: "Please sign in again" });
    await again.waitFor();
    await again.getByLabel("Password", { exact: true }).fill("demo-pass-1234");
    await again.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Kelp & Co" }).waitFor();
    await context.close();
  });
});
