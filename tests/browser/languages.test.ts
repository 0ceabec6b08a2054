import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { en } from "../../client/ui/words/en";
import { es } from "../../client/ui/words/es";
import { allLeads } from "../../server/demo/leads/all-leads";
import { overflowSideways } from "../support/accessibility";
import { openDevice, PHONE, putAwayEachReminder, startBrowser, type Device } from "../support/browser";
import { devices, takePicture } from "../support/looks";
import { openWhole, pages } from "../support/pages";
import { startServer, type StartedServer } from "../support/started-server";
import { flatten, lengthen } from "../support/words";

const PASSWORD = "demo-pass-1234";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-languages-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What people wrote stays as it is, such as "Phone" for where a lead came from. */
const written = allLeads.map(({ lead }) => lead.source);
/** Texts that only the English words hold. */
const others = new Set([...flatten(es).map(([, text]) => text), ...written]);
const englishOnly = new Set(flatten(en).flatMap(([, text]) => (others.has(text) ? [] : [text])));

/** What of the page is English, read or heard. */
async function englishOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const heard = [...document.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap((element) =>
      ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? ""),
    );
    return [...document.body.innerText.split("\n"), ...heard].map((text) => text.trim());
  });
  return said.filter((text) => englishOnly.has(text));
}

async function signInAs(device: Device, email: string, words: { signIn: string; email: string; password: string }) {
  await putAwayEachReminder(device);
  await device.page.getByLabel(words.email).fill(email);
  await device.page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
  await device.page.getByRole("button", { name: words.signIn, exact: true }).first().click();
}

test("a Spanish browser is spoken to in Spanish, from signing in to a follow-up that is done", async () => {
  const device = await openDevice(chromium.browser, server.url, { locale: "es-MX" });
  const { page, problems } = device;
  await page.getByLabel("Correo").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("es-MX");
  expect(await englishOn(page)).toEqual([]);

  await page.getByRole("button", { name: "Iniciar sesión", exact: true }).click();
  await page.getByText("Es obligatorio.").first().waitFor();
  await page.getByLabel("Correo").fill("rep@demo.test");
  await page.getByLabel("Contraseña", { exact: true }).fill("wrong-pass-1234");
  await page.getByRole("button", { name: "Iniciar sesión", exact: true }).click();
  await page.getByText("El correo o la contraseña no son correctos.").waitFor();
  await page.getByLabel("Contraseña", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Iniciar sesión", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Hoy" }).waitFor();
  await page.goto("/users");
  await page.getByText(es.user.notForYou).waitFor();
  expect(await englishOn(page)).toEqual([]);

  await page.goto("/");
  await page.getByRole("button", { name: "Completar", exact: true }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Resultado").fill("Quiere una oferta");
  expect(await englishOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: /^Completar/ }).click();
  await page.getByText("Seguimiento completado").first().waitFor();
  expect(problems.filter((problem) => !problem.includes("401"))).toEqual([]);
  await device.context.close();
});

/** What is chosen in a field, or hinted at in it, and does not fit. */
const cutOffFields = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d")!;
    return [...document.querySelectorAll<HTMLInputElement>("input")]
      .filter((field) => field.checkVisibility() && ["text", "search"].includes(field.type))
      .flatMap((field) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(field);
        const words = field.value || field.placeholder;
        pen.font = font;
        const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        return pen.measureText(words).width > room + 1 ? [words] : [];
      });
  });

test.each(devices)(
  "every page on a $device speaks Spanish to whoever may see it all",
  async ({ device: name, viewport }) => {
    const device = await openDevice(chromium.browser, server.url, { viewport, locale: "es-MX" });
    const { page, problems, context } = device;
    const words = { signIn: "Iniciar sesión", email: "Correo", password: "Contraseña" };
    await signInAs(device, "owner@demo.test", words);
    await page.getByRole("heading", { level: 1, name: "Hoy" }).waitFor();
    for (const path of pages) {
      await openWhole(page, path);
      const found = { english: await englishOn(page), cutOff: await cutOffFields(page) };
      expect({ path, ...found }).toEqual({ path, english: [], cutOff: [] });
      await takePicture(page, `spanish-${name}${path.replaceAll("/", "-")}`);
    }
    expect(problems).toEqual([]);
    await context.close();
  },
);

test("a language that is chosen in the profile holds at once, and on the next device", async () => {
  const device = await openDevice(chromium.browser, server.url);
  const words = { signIn: "Sign in", email: "E-mail", password: "Password" };
  await signInAs(device, "rep2@demo.test", words);
  await device.page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  await device.page.goto("/profile");
  await device.page.getByRole("combobox", { name: "Language" }).click();
  // It is spoken before it is stored.
  const stored = device.page.waitForResponse(
    (response) => response.request().postData()?.includes("UpdateProfile") ?? false,
  );
  await device.page.getByRole("option", { name: "Español" }).click();
  await device.page.getByRole("heading", { level: 1, name: "Perfil" }).waitFor();
  await stored;
  expect(await device.page.locator("html").getAttribute("lang")).toBe("es");

  const other = await openDevice(chromium.browser, server.url, { locale: "en-US" });
  await signInAs(other, "rep2@demo.test", words);
  await other.page.getByRole("heading", { level: 1, name: "Hoy" }).waitFor();
  expect([...device.problems, ...other.problems]).toEqual([]);
  await Promise.all([device.context.close(), other.context.close()]);
});

test("whoever is not signed in yet chooses the language of the device, which stays", async () => {
  const { page, context } = await openDevice(chromium.browser, server.url, { viewport: PHONE });
  await page.getByRole("button", { name: "Español" }).click();
  await page.getByRole("heading", { name: "Iniciar sesión" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Iniciar sesión" }).waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await context.close();
});

/**
 * Buttons, headings, badges and labels whose text is cut off; a name that people wrote may be, where its title tells all
 * of it.
 */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a, h1, h2, h3, label, .mantine-Badge-label, button *")]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== "")
      .filter((element) => !(element.matches("bdi") && element.title === element.textContent))
      .filter(
        (element) =>
          getComputedStyle(element).overflowX !== "visible" && getComputedStyle(element).overflowX !== "auto",
      )
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .map((element) => element.textContent),
  );

test.each(devices)("words half as long again fit on a $device", async ({ device: name, viewport }) => {
  const device = await openDevice(chromium.browser, server.url, { viewport, path: "/sign-in" });
  const { page, context } = device;
  const longWords = lengthen(en);
  await context.route(/\/assets\/en-[\w-]+\.js$/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: `export const en = ${JSON.stringify(longWords)};` }),
  );
  await page.reload();
  await page.locator("input[type=email]").fill("owner@demo.test");
  await page.locator("input[type=password]").fill(PASSWORD);
  await page.locator("button[type=submit]").click();
  await page.waitForURL("**/");
  for (const path of pages) {
    await openWhole(page, path);
    await takePicture(page, `long-words-${name}${path.replaceAll("/", "-")}`);
    const sideways = await overflowSideways(page);
    expect({ path, sideways, cutOff: await cutOff(page) }).toEqual({ path, sideways: 0, cutOff: [] });
  }
  await context.close();
});
