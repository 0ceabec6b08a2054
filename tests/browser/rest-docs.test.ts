import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";

import { overflowSideways } from "../support/accessibility";
import { DESKTOP, openDevice, PHONE, startBrowser } from "../support/browser";
import { startServer, type StartedServer } from "../support/started-server";

/** For whoever wants to look. */
const pictures = join(__dirname, "../../.test-output/pictures");

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  dataDir = mkdtempSync(join(tmpdir(), "crm-rest-docs-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** An operation of the page, by its name in the document. */
const operation = (page: Page, id: string): Locator => page.locator(`.opblock[id$="-${id}"]`);

/** Sends what stands in an operation's form, and answers what the page then shows of it. */
async function execute(block: Locator): Promise<{ status: string; body: unknown }> {
  await block.getByRole("button", { name: "Execute" }).click();
  const answer = block.locator(".live-responses-table .response");
  await answer.waitFor();
  const status = await answer.locator(".response-col_status").innerText();
  const body: unknown = JSON.parse(await answer.locator(".highlight-code code").first().innerText());
  return { status: status.trim(), body };
}

async function openOperation(page: Page, id: string): Promise<Locator> {
  const block = operation(page, id);
  await block.locator(".opblock-summary-control").click();
  await block.getByRole("button", { name: "Execute" }).waitFor();
  return block;
}

const openDocs = async (viewport: { width: number; height: number }) => {
  const device = await openDevice(chromium.browser, server.url, { viewport, path: "/api/docs" });
  await device.page.getByRole("heading", { name: /^Tend/ }).waitFor();
  await operation(device.page, "createLead").waitFor();
  return device;
};

test("whoever signs in on the page reads and adds leads there, under the strict policy for content", async () => {
  const { page, problems, context } = await openDocs(DESKTOP);

  const login = await openOperation(page, "login");
  await login.locator("textarea").fill(JSON.stringify({ email: "rep@demo.test", password: "demo-pass-1234" }));
  const session = await execute(login);
  expect(session).toMatchObject({ status: "200", body: { accessToken: expect.any(String) } });
  const { accessToken } = session.body as { accessToken: string };

  await page.getByRole("button", { name: "Authorize" }).click();
  const dialog = page.locator(".dialog-ux");
  await dialog.locator("input").fill(accessToken);
  await dialog.getByRole("button", { name: "Apply credentials" }).click();
  await dialog.getByRole("button", { name: "Close" }).last().click();

  const list = await openOperation(page, "leads");
  expect(await execute(list)).toMatchObject({ status: "200", body: { page: 1, limit: 20, total: 60 } });
  // As it stands there: whoever only looks around gets an answer too, and twice two leads.
  const create = await openOperation(page, "createLead");
  const made = await execute(create);
  expect(made).toMatchObject({ status: "201", body: { name: "Ann Lovell", version: 1 } });
  await create.getByRole("button", { name: "Clear" }).click();
  expect((await execute(create)).body).not.toEqual(made.body);
  const change = await openOperation(page, "changeLeadStatus");
  await change.getByPlaceholder("id").fill((made.body as { id: string }).id);
  await change.locator("textarea").fill(JSON.stringify({ status: "CONVERTED" }));
  expect(await execute(change)).toMatchObject({ status: "200", body: { status: "CONVERTED", version: 2 } });

  expect(problems).toEqual([]);
  await context.close();
});

test.each([
  ["desktop", DESKTOP],
  ["phone", PHONE],
])("it fits a %s", async (name, viewport) => {
  const { page, problems, context } = await openDocs(viewport);
  await page.screenshot({ path: join(pictures, `rest-docs-${name}.png`) });
  const block = await openOperation(page, "createLead");
  await block.scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(pictures, `rest-docs-${name}-operation.png`) });
  expect(await overflowSideways(page)).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
  await context.close();
});

test("all that the page is made of comes with a page's headers, and the document with those of data", async () => {
  const paths = ["", "/", "/start.js", "/page.css", "/swagger-ui.css", "/swagger-ui-bundle.js", "/nothing"];
  for (const path of [...paths.map((rest) => `/api/docs${rest}`), "/api/openapi.json"]) {
    const { headers, status } = await fetch(`${server.url}${path}`, { redirect: "manual" });
    expect([path, status]).toEqual([path, path.endsWith("/nothing") ? 404 : 200]);
    const policy = path.startsWith("/api/docs") ? /default-src 'self';.*script-src 'self';/ : /^default-src 'none';/;
    expect(headers.get("content-security-policy")).toMatch(policy);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  }
});
