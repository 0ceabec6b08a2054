import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";

import { openDevice, PHONE, putAwayEachReminder, signIn, startBrowser, type Device } from "../support/browser";
import { devices, expectGoodLooks } from "../support/looks";
import { signInToApi } from "../support/shop-api";
import { startServer, type StartedServer } from "../support/started-server";

const CREATE = "mutation($input: CreateUserInput!) { createUser(input: $input) { id version } }";
const UPDATE = "mutation($input: UpdateUserInput!) { updateUser(input: $input) { id } }";
const DELETE = "mutation($input: DeleteUserInput!) { deleteUser(input: $input) { id } }";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-users-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

type Options = Parameters<typeof openDevice>[2];

/** Opens the users as one of the demo accounts. */
async function openUsers(account = "Owner", options: Options = {}): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, { path: "/users", ...options });
  await putAwayEachReminder(device);
  await device.page.getByRole("button", { name: account, exact: true }).click();
  await device.page.getByRole("heading", { level: 1, name: "Users" }).waitFor();
  return device;
}

async function choose(page: Page, user: string, action: string): Promise<Locator> {
  await page.getByRole("button", { name: `${user}: edit, password, disable or delete` }).click();
  await page.getByRole("menuitem", { name: action, exact: true }).click();
  return page.getByRole("dialog");
}
const row = (page: Page, text: string) => page.getByRole("row").filter({ hasText: text });

/** Adds a user of this name and waits until they are in the list. */
async function add(page: Page, name: string, email: string, role = "Sales rep"): Promise<void> {
  await page.getByRole("button", { name: "Add user" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByLabel(/^Password/).fill("first-pass-1");
  await dialog.getByRole("combobox", { name: "Role" }).click();
  await page.getByRole("option", { name: role }).click();
  await dialog.getByRole("button", { name: "Add user" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText(email).first().waitFor();
}

/** Whether these words open a session. */
async function canSignIn(email: string, password: string): Promise<boolean> {
  const answer = await fetch(`${server.url}/api/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  return answer.ok;
}

test("what another owner changes appears in the list and, as it is about them, where they are at work", async () => {
  const { page, problems, context, isLive } = await openUsers();
  await isLive;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.postData() ?? ""));
  const owner = await signInToApi(server.url, "owner@demo.test");
  const input = { name: "Lena Live", email: "lena@shop.test", password: "first-pass-1" };
  const { createUser: lena } = await owner.graphql<{ createUser: { id: string; version: number } }>(CREATE, { input });
  await row(page, "Lena Live").waitFor();

  const theirs = await openDevice(chromium.browser, server.url);
  await signIn(theirs, "lena@shop.test", "first-pass-1");
  await theirs.isLive;
  await owner.graphql(UPDATE, { input: { ...lena, name: "Lena Lively", language: "es" } });
  await theirs.page.getByRole("heading", { level: 1, name: "Hoy" }).waitFor();
  await theirs.page.getByRole("button", { name: /Lena Lively/ }).waitFor();
  await row(page, "Lena Lively").waitFor();

  await owner.graphql(DELETE, { input: { id: lena.id } });
  await row(page, "Lena Lively").waitFor({ state: "detached" });
  expect(asked.filter((body) => body.includes('"Users"') && !body.includes('"ids"'))).toEqual([]);
  expect([...problems, ...theirs.problems].filter((problem) => !problem.includes("401"))).toEqual([]);
  await Promise.all([context.close(), theirs.context.close()]);
});

test("the owner adds a user, edits them, sets a password, disables, enables and deletes them", async () => {
  const { page, problems, context } = await openUsers();
  await add(page, "Nina Berg", "nina@shop.test");
  expect(await canSignIn("nina@shop.test", "first-pass-1")).toBe(true);

  const editing = await choose(page, "Nina Berg", "Edit");
  await editing.getByLabel("Name").fill("Nina Berg-Ost");
  await editing.getByRole("combobox", { name: "Role" }).click();
  await page.getByRole("option", { name: "Viewer" }).click();
  await editing.getByRole("button", { name: "Save" }).click();
  await editing.waitFor({ state: "detached" });
  await row(page, "Nina Berg-Ost").getByText("Viewer").waitFor();

  const setting = await choose(page, "Nina Berg-Ost", "Set password");
  await setting.getByLabel(/^New password/).fill("second-pass-2");
  await setting.getByRole("button", { name: "Set password" }).click();
  await setting.waitFor({ state: "detached" });
  expect(await canSignIn("nina@shop.test", "first-pass-1")).toBe(false);
  expect(await canSignIn("nina@shop.test", "second-pass-2")).toBe(true);

  const disabling = await choose(page, "Nina Berg-Ost", "Disable");
  await disabling.getByRole("button", { name: "Disable" }).click();
  await row(page, "Nina Berg-Ost").getByText("Disabled").waitFor();
  expect(await canSignIn("nina@shop.test", "second-pass-2")).toBe(false);
  await choose(page, "Nina Berg-Ost", "Enable");
  await page.getByText("Nina Berg-Ost can sign in again.").waitFor();
  await row(page, "Nina Berg-Ost").getByText("Active").waitFor();

  const deleting = await choose(page, "Nina Berg-Ost", "Delete");
  expect(await deleting.getByRole("combobox", { name: "Who takes over?" }).count()).toBe(0);
  await deleting.getByRole("button", { name: "Delete" }).click();
  await row(page, "nina@shop.test").waitFor({ state: "detached" });
  expect(await canSignIn("nina@shop.test", "second-pass-2")).toBe(false);
  expect(problems).toEqual([]);
  await context.close();
});

test("whoever owns leads is deleted only once somebody takes over", async () => {
  const { page, problems, context } = await openUsers();
  const deleting = await choose(page, await nameOf(page, "rep2@demo.test"), "Delete");
  await deleting.getByRole("button", { name: "Delete" }).click();
  await deleting.getByText(/The user still/).waitFor();
  await deleting.getByRole("button", { name: "Delete" }).click();
  await deleting.getByText(/Name who takes over their/).waitFor();
  await deleting.getByRole("combobox", { name: "Who takes over?" }).fill("rep@demo.test");
  await page.getByRole("option").filter({ hasText: "rep@demo.test" }).click();
  await deleting.getByRole("button", { name: "Delete" }).click();
  await row(page, "rep2@demo.test").waitFor({ state: "detached" });
  expect(problems).toEqual([]);
  await context.close();
});

/** The name in the row of this e-mail. */
async function nameOf(page: Page, email: string): Promise<string> {
  await row(page, email).waitFor();
  const label = await row(page, email).getByRole("button").getAttribute("aria-label");
  return label?.replace(/: edit.*/, "") ?? "";
}

test("the last owner can neither be disabled, deleted nor demoted, and is told what to do", async () => {
  const { page, problems, context } = await openUsers();
  const name = await nameOf(page, "owner@demo.test");
  for (const action of ["Disable", "Delete"]) {
    const dialog = await choose(page, name, action);
    await dialog.getByRole("button", { name: action }).click();
    await dialog
      .getByText(action === "Delete" ? /This is the last owner|The user still/ : "This is the last owner")
      .waitFor();
    await dialog.getByText("Give another user the role Owner first.").waitFor();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
  }
  const editing = await choose(page, name, "Edit");
  await editing.getByRole("combobox", { name: "Role" }).click();
  await page.getByRole("option", { name: "Viewer" }).click();
  await editing.getByRole("button", { name: "Save" }).click();
  await editing.getByText("This is the last owner. Make another user one first.").waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test("an open form tells what another owner stores meanwhile, and loses nothing of what either has typed", async () => {
  const first = await openUsers();
  await add(first.page, "Otto Alt", "otto@shop.test");
  const second = await openUsers();
  const mine = await choose(second.page, "Otto Alt", "Edit");
  await mine.getByLabel("Name").fill("Otto Mine");

  await second.isLive;
  const theirs = await choose(first.page, "Otto Alt", "Edit");
  await theirs.getByLabel("Name").fill("Otto Theirs");
  await theirs.getByLabel("E-mail").fill("otto.theirs@shop.test");
  await theirs.getByRole("button", { name: "Save" }).click();
  await theirs.waitFor({ state: "detached" });

  await mine.getByText("Stored now: Otto Theirs").waitFor();
  expect(await mine.getByLabel("Name").inputValue()).toBe("Otto Mine");
  expect(await mine.getByLabel("E-mail").inputValue()).toBe("otto.theirs@shop.test");
  await mine.getByRole("button", { name: "Use what is stored" }).click();
  expect(await mine.getByLabel("Name").inputValue()).toBe("Otto Theirs");
  await mine.getByLabel("Name").fill("Otto Both");
  await mine.getByRole("button", { name: "Save" }).click();
  await mine.waitFor({ state: "detached" });
  await row(second.page, "otto.theirs@shop.test").getByText("Otto Both").waitFor();
  for (const { context, problems } of [first, second]) {
    expect(problems).toEqual([]);
    await context.close();
  }
});

test("an e-mail that somebody has already is refused beside its field, and the form keeps what was typed", async () => {
  const { page, context } = await openUsers();
  await page.getByRole("button", { name: "Add user" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Add user" }).click();
  await dialog.getByText("This is not an e-mail address.").waitFor();
  await dialog.getByLabel("Name").fill("Twice");
  await dialog.getByLabel("E-mail").fill("Owner@Demo.Test");
  await dialog.getByLabel(/^Password/).fill("first-pass-1");
  await dialog.getByRole("button", { name: "Add user" }).click();
  await dialog.getByText("Another user has this e-mail.").waitFor();
  expect(await dialog.getByLabel("Name").inputValue()).toBe("Twice");
  await context.close();
});

test("search, filters and pages are in the address, and survive a reload and the way back", async () => {
  const { page, problems, context } = await openUsers();
  await page.getByRole("combobox", { name: "Filter by role" }).click();
  await page.getByRole("option", { name: "Viewer" }).click();
  await row(page, "owner@demo.test").waitFor({ state: "detached" });
  expect(new URL(page.url()).search).toBe("?role=VIEWER");
  await page.reload();
  await row(page, "viewer@demo.test").waitFor();
  expect(await row(page, "owner@demo.test").count()).toBe(0);
  await page.getByLabel("Search users").fill("nobody of this name");
  await page.getByText("No user matches this search.").waitFor();
  await page.getByRole("button", { name: "Show all users" }).click();
  await row(page, "owner@demo.test").waitFor();
  await page.goto("/users?status=DISABLED&page=x&role=KING");
  await page.getByText("No user matches this search.").waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test.each(["Rep", "Viewer"])("for a %s the page explains, leads away, and is not in the menu", async (account) => {
  const { page, problems, context } = await openUsers(account);
  await page.getByText("Only owners manage the users.").waitFor();
  expect(await page.getByRole("navigation").getByRole("link", { name: "Users" }).count()).toBe(0);
  await page.getByRole("link", { name: "Go to Today" }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test("with a keyboard alone a user is edited on a phone, where users are cards", async () => {
  const { page, problems, context } = await openUsers("Owner", { viewport: PHONE });
  expect(await page.getByRole("table").count()).toBe(0);
  const card = page.getByRole("listitem").filter({ hasText: "viewer@demo.test" });
  const opener = card.getByRole("button", { name: /edit, password/ });
  const box = await opener.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await opener.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Edit" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("[role=menuitem]"));
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByLabel("Name").waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("[role=dialog] input"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Vic Torius");
  await page.keyboard.press("Enter");
  await card.getByText("Vic Torius").waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Vic Torius"));
  expect(problems).toEqual([]);
  await context.close();
});

test.each(devices)("list and dialogs are accessible and fit: $device", async ({ device: name, ...look }) => {
  const { page, problems, context } = await openUsers("Owner", look);
  await expectGoodLooks(page, `users-${name}`);
  await page.getByRole("button", { name: "Add user" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").waitFor();
  await expectGoodLooks(page, `users-add-${name}`);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "detached" });
  await page
    .getByRole("button", { name: /edit, password/ })
    .last()
    .click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await dialog.getByRole("button", { name: "Delete" }).waitFor();
  await expectGoodLooks(page, `users-delete-${name}`);
  expect(problems).toEqual([]);
  await context.close();
});
