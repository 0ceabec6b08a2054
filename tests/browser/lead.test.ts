import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";

import { openDevice, putAwayEachReminder, startBrowser, type Device } from "../support/browser";
import { devices, expectGoodLooks } from "../support/looks";
import { openRest, type RestDoor } from "../support/rest-door";
import { startServer, type StartedServer } from "../support/started-server";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rest: RestDoor;
let leadId: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-lead-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
  rest = await openRest(server.url, "rep@demo.test");
  const given = { name: "Theodora Papadimitriou-Featherstonehaugh", company: "x".repeat(150), notes: "Likes linen" };
  leadId = (await rest.post("/leads", given)).id;
  for (const name of ["Anna", "Bea", "Cora", "Dora"]) {
    await rest.post(`/leads/${leadId}/contacts`, { name, phone: "+49 151 23456789", email: `${name}@linen.example` });
  }
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function openLead(account: string, options: Parameters<typeof openDevice>[2] = {}): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, { path: `/leads/${leadId}`, ...options });
  await putAwayEachReminder(device);
  await device.page.getByRole("button", { name: account, exact: true }).click();
  await device.page.getByRole("heading", { level: 2, name: "History" }).waitFor();
  return device;
}
const stored = () => rest.get<{ ownerId: string; tags?: string[] }>(`/leads/${leadId}`);

test.each(devices)(
  "the lead, what is open on it and its dialogs are accessible and fit: $device",
  async ({ device: name, ...look }) => {
    const { page, problems, context } = await openLead("Owner", look);
    await expectGoodLooks(page, `lead-${name}`);
    await page
      .getByRole("link", { name: "E-mail to Anna" })
      .evaluate((link) => link.addEventListener("click", (event) => event.preventDefault()));
    await page.getByRole("link", { name: "E-mail to Anna" }).click();
    await page.getByText("How did the e-mail to Anna go?").waitFor();
    await page.getByRole("button", { name: "Add where they came from" }).click();
    await page.getByRole("textbox", { name: "Source" }).waitFor();
    await page.getByRole("textbox", { name: "Source" }).fill("Fair");
    await page.getByRole("button", { name: "Add tag" }).click();
    await page.getByRole("combobox", { name: "Add tag" }).waitFor();
    await expectGoodLooks(page, `lead-open-${name}`);
    await page.getByRole("button", { name: "Write it down" }).click();
    await page.getByRole("dialog").getByLabel("Outcome").waitFor();
    await expectGoodLooks(page, `lead-log-${name}`);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test("a viewer reads all of it, and is offered nothing to edit", async () => {
  const { page, problems, context } = await openLead("Viewer");
  await page.getByRole("heading", { level: 1, name: /Papadimitriou/ }).waitFor();
  await page.getByRole("link", { name: "Call Anna" }).waitFor();
  await page.getByRole("button", { name: "Show all 4 contacts" }).click();
  await page.getByText("Dora", { exact: true }).waitFor();
  const offered = await page.getByRole("main").getByRole("button").allTextContents();
  expect(offered).toEqual([]);
  expect(await page.getByRole("main").getByRole("textbox").count()).toBe(0);
  expect(problems).toEqual([]);
  await context.close();
});

test("tags are put on by typing, new or suggested, and taken off one by one, with the keyboard alone", async () => {
  const { page, problems, context } = await openLead("Rep");
  const tags = page.getByRole("list", { name: "Tags" });
  await page.getByRole("button", { name: "Add tag" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Add tag" }).fill("linen lover");
  // It shows before it is stored.
  const added = () =>
    page.waitForResponse((response) => response.request().postData()?.includes('"add":["linen lover"]') ?? false);
  let answered = added();
  await page.keyboard.press("Enter");
  await tags.getByText("linen lover", { exact: true }).waitFor();
  await answered;
  await page.keyboard.type("x".repeat(51));
  await page.keyboard.press("Enter");
  await page.getByText("At most 50 characters.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Remove the tag linen lover" }).press("Enter");
  await tags.getByText("linen lover", { exact: true }).waitFor({ state: "detached" });

  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Add tag" }).fill("linen");
  await page.getByRole("option", { name: "linen lover" }).waitFor();
  await page.keyboard.press("ArrowDown");
  answered = added();
  await page.keyboard.press("Enter");
  await tags.getByText("linen lover", { exact: true }).waitFor();
  await answered;
  expect(await rest.get(`/leads/${leadId}/tags`)).toMatchObject({ items: [{ name: "linen lover" }] });
  expect(problems).toEqual([]);
  await context.close();
});

test("the owner hands the lead over by searching for somebody; the rep is not offered it", async () => {
  const rep = await openLead("Rep");
  expect(await rep.page.getByRole("button", { name: /^Owner:/ }).count()).toBe(0);
  await rep.context.close();

  const { page, problems, context } = await openLead("Owner");
  const before = await stored();
  await page.getByRole("button", { name: /^Owner:/ }).click();
  await page.getByRole("combobox", { name: "Owner" }).fill("rep2@demo.test");
  await page.getByRole("option").first().click();
  await page.getByText(/looks after this lead now/).waitFor();
  const after = await stored();
  expect(after.ownerId).not.toBe(before.ownerId);
  await page.getByText("gave this lead to another owner").waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test("a contact is edited in a dialog and made the primary one", async () => {
  const { page, problems, context } = await openLead("Owner");
  await page.getByRole("button", { name: /^Bea: edit/ }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit Bea" });
  await dialog.getByLabel("E-mail").fill("no address");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("This is not an e-mail address.").waitFor();
  await dialog.getByLabel("E-mail").fill("");
  await dialog.getByLabel("Position").fill("Buyer");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "E-mail to Bea" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Bea: edit/ }).click();
  await page.getByRole("menuitem", { name: "Make primary" }).click();
  await page.getByText("Bea is reached first from now on.").waitFor();
  const { items } = await rest.get<{ items: object[] }>(`/leads/${leadId}/contacts`);
  expect(items[0]).toMatchObject({ name: "Bea", position: "Buyer", email: null, isPrimary: true });
  expect(problems).toEqual([]);
  await context.close();
});
