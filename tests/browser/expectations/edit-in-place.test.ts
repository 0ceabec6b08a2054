import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, PHONE, putAwayEachReminder, startBrowser, type Device } from "../../support/browser";
import { openRest, type RestDoor } from "../../support/rest-door";
import { startServer, type StartedServer } from "../../support/started-server";

jest.setTimeout(600_000);

interface StoredLead {
  id: string;
  version: number;
  name: string;
  company: string | null;
  notes: string | null;
}

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rest: RestDoor;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-edit-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
  rest = await openRest(server.url, "rep@demo.test");
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const stored = (id: string) => rest.get<StoredLead>(`/leads/${id}`);
const storeLead = () => rest.post<StoredLead>("/leads", { name: "Ida Holm", company: "Holm Textiles" });

interface Opening {
  viewport?: typeof PHONE;
  colorScheme?: "light" | "dark";
  /** Whether it is told what others change. */
  isLive?: boolean;
}

/** Opens a lead as one of the demo accounts. */
async function openLead(id: string, account: string, { isLive = true, ...look }: Opening = {}): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, { path: `/leads/${id}`, ...look });
  if (!isLive) await device.context.routeWebSocket(/graphql/, () => undefined);
  await putAwayEachReminder(device);
  await device.page.getByRole("button", { name: account, exact: true }).click();
  await device.page.getByRole("heading", { level: 2, name: "History" }).waitFor();
  return device;
}
const field = (page: Page, label: string) => page.getByRole("textbox", { name: label, exact: true });
const opener = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
/** What was sent stands there at once; that it is stored is said besides. */
async function saveByKey(page: Page, key: string, shown: string): Promise<void> {
  await Promise.all([page.getByText("Saved", { exact: true }).waitFor(), page.keyboard.press(key)]);
  await opener(page, shown).waitFor();
}

describe("Edit in place", () => {
  test("Enter opens and saves, Escape leaves, and the focus comes back to where it was", async () => {
    const { id } = await storeLead();
    const { page, problems, context } = await openLead(id, "Rep");
    await opener(page, "Company: Holm Textiles").focus();
    await page.keyboard.press("Enter");
    await field(page, "Company").fill("Holm & Daughters");
    await page.keyboard.press("Escape");
    await opener(page, "Company: Holm Textiles").waitFor();
    expect(await stored(id)).toMatchObject({ company: "Holm Textiles", version: 1 });

    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Holm Textiles");
    await page.keyboard.press("Space");
    await field(page, "Company").fill("Holm & Daughters");
    await saveByKey(page, "Enter", "Company: Holm & Daughters");
    expect(await stored(id)).toMatchObject({ company: "Holm & Daughters", version: 2 });
    await page.reload();
    await opener(page, "Company: Holm & Daughters").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test("notes take Enter as a new line, survive a press elsewhere, and are saved by Ctrl and Enter on a phone too", async () => {
    const { id } = await storeLead();
    const { page, problems, context } = await openLead(id, "Rep", { viewport: PHONE, colorScheme: "dark" });
    const box = await opener(page, "Add notes").boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await opener(page, "Add notes").tap();
    await field(page, "Notes").pressSequentially("Mornings");
    await page.keyboard.press("Enter");
    await page.keyboard.type("only");
    await page.getByRole("heading", { level: 2, name: "Details" }).tap();
    expect(await field(page, "Notes").inputValue()).toBe("Mornings\nonly");
    await field(page, "Notes").focus();
    await saveByKey(page, "ControlOrMeta+Enter", "Notes: Mornings only");
    expect(await stored(id)).toMatchObject({ notes: "Mornings\nonly" });
    expect(problems).toEqual([]);
    await context.close();
  });

  test("a field that was left as it is closes when something else is pressed, which still gets the press", async () => {
    const { id } = await storeLead();
    const { page, context } = await openLead(id, "Rep");
    await opener(page, "Company: Holm Textiles").click();
    await field(page, "Company").waitFor();
    await page.getByRole("button", { name: "Add tag" }).click();
    await page.getByRole("combobox", { name: "Add tag" }).waitFor();
    await opener(page, "Company: Holm Textiles").waitFor();
    await context.close();
  });

  test("what the rules refuse is told beside the field, and what was typed stays", async () => {
    const { id } = await storeLead();
    const { page, context } = await openLead(id, "Rep");
    await opener(page, "Ida Holm").click();
    await field(page, "Name").fill(" ");
    await page.keyboard.press("Enter");
    await page.getByText("This is required.").waitFor();
    await field(page, "Name").fill("x".repeat(151));
    await page.keyboard.press("Enter");
    await page.getByText("At most 150 characters.").waitFor();
    expect(await field(page, "Name").inputValue()).toBe("x".repeat(151));
    expect(await stored(id)).toMatchObject({ name: "Ida Holm", version: 1 });
    await context.close();
  });

  test("of a desktop and a phone in one field the later one sees both values, and loses neither", async () => {
    const { id } = await storeLead();
    const rep = await openLead(id, "Rep", { isLive: false });
    const owner = await openLead(id, "Owner", { viewport: PHONE, colorScheme: "dark" });
    await opener(rep.page, "Company: Holm Textiles").click();
    await field(rep.page, "Company").fill("Holm of the rep");
    await opener(owner.page, "Company: Holm Textiles").tap();
    await field(owner.page, "Company").fill("Holm of the owner");
    await saveByKey(owner.page, "Enter", "Company: Holm of the owner");

    await field(rep.page, "Company").press("Enter");
    await rep.page.getByText("Stored now: Holm of the owner").waitFor();
    expect(await field(rep.page, "Company").inputValue()).toBe("Holm of the rep");
    expect(await stored(id)).toMatchObject({ company: "Holm of the owner", version: 2 });
    await saveByKey(rep.page, "Enter", "Company: Holm of the rep");
    expect(await stored(id)).toMatchObject({ company: "Holm of the rep", version: 3 });
    for (const { problems, context } of [rep, owner]) {
      expect(problems).toEqual([]);
      await context.close();
    }
  });

  test("a change of the field that is open is told at once, and may be taken in place of one's own", async () => {
    const { id } = await storeLead();
    const { page, problems, context, isLive } = await openLead(id, "Rep");
    await opener(page, "Company: Holm Textiles").click();
    await field(page, "Company").fill("Holm of the rep");
    await isLive;
    await rest.put(`/leads/${id}`, { company: "Holm of the owner" });
    await page.getByText("Stored now: Holm of the owner").waitFor();
    expect(await field(page, "Company").inputValue()).toBe("Holm of the rep");
    await page.getByRole("button", { name: "Use what is stored" }).click();
    await field(page, "Company").press("Enter");
    await opener(page, "Company: Holm of the owner").waitFor();
    expect(await stored(id)).toMatchObject({ company: "Holm of the owner", version: 2 });
    expect(problems).toEqual([]);
    await context.close();
  });

  test("somebody else's change of another field stands in nobody's way", async () => {
    const { id } = await storeLead();
    const { page, problems, context } = await openLead(id, "Rep", { isLive: false });
    await opener(page, "Company: Holm Textiles").click();
    await field(page, "Company").fill("Holm Linen");
    await rest.put(`/leads/${id}`, { notes: "Likes linen" });
    await saveByKey(page, "Enter", "Company: Holm Linen");
    expect(await stored(id)).toMatchObject({ company: "Holm Linen", notes: "Likes linen", version: 3 });
    expect(problems).toEqual([]);
    await context.close();
  });

  test("what is sent stands there at once; refused, the field is back with what was typed, and says why", async () => {
    const { id } = await storeLead();
    const { page, context } = await openLead(id, "Rep");
    let refuse = (): void => undefined;
    const mayRefuse = new Promise<void>((resolve) => (refuse = resolve));
    await page.route("**/graphql", async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      if (operationName !== "UpdateLead") return route.continue();
      await mayRefuse;
      const details = [{ field: "company", message: "This company is on the list of those we leave alone." }];
      const refusal = { message: "Refused.", extensions: { code: "VALIDATION_FAILED", details } };
      return route.fulfill({ json: { data: null, errors: [refusal] } });
    });
    await opener(page, "Company: Holm Textiles").click();
    await field(page, "Company").fill("Holm Linen");
    await page.keyboard.press("Enter");
    await opener(page, "Company: Holm Linen").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Holm Linen");

    refuse();
    await page.getByText("This company is on the list of those we leave alone.").waitFor();
    expect(await field(page, "Company").inputValue()).toBe("Holm Linen");
    expect(await field(page, "Company").evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await opener(page, "Company: Holm Textiles").waitFor();
    expect(await stored(id)).toMatchObject({ company: "Holm Textiles", version: 1 });
    await context.close();
  });
});
