import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

const executablePath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";

/** A real Chromium whose one profile another program may look into, through this port. */
export async function startOpenBrowser(port: number): Promise<{ page: Page; close(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), "crm-browser-"));
  const context = await chromium.launchPersistentContext(home, {
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    viewport: DESKTOP,
  });
  return {
    page: await context.newPage(),
    async close() {
      await context.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A real Chromium with an empty profile. */
export async function startBrowser(): Promise<{ browser: Browser; close(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), "crm-browser-"));
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, HOME: home } });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** One person's device: a page of its own session. What goes wrong in the page or leaves the server's address is kept. */
export interface Device {
  page: Page;
  context: BrowserContext;
  problems: string[];
  /** Once the page has asked, over its socket, to be told of what changes elsewhere. */
  isLive: Promise<void>;
}

/** What makes a phone of a window of that size: fingers that neither point nor hover, and the viewport that the page names. */
const HANDHELD = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** Leads, follow-ups, users, reminders that are due and those that are cleared. */
const SUBSCRIPTIONS = 5;

/** Until the page's next socket has asked for them. */
export const untilSubscribed = (page: Page): Promise<void> =>
  new Promise((resolve) => {
    let count = 0;
    page.on("websocket", (socket) =>
      socket.on("framesent", ({ payload }) => {
        if (payload.toString().includes('"type":"subscribe"') && (count += 1) === SUBSCRIPTIONS) resolve();
      }),
    );
  });

interface DeviceOptions {
  viewport?: { width: number; height: number };
  colorScheme?: "light" | "dark";
  path?: string;
  locale?: string;
  /** Where the device's clock stands still; it goes by itself when left out. */
  now?: Date;
}

export async function openDevice(
  browser: Browser,
  url: string,
  { viewport = DESKTOP, colorScheme = "light", path = "/", locale = "en-GB", now }: DeviceOptions = {},
): Promise<Device> {
  const context = await browser.newContext({
    viewport,
    ...(viewport === PHONE && HANDHELD),
    colorScheme,
    baseURL: url,
    timezoneId: "UTC",
    locale,
    // Nothing is judged while it moves, so nobody waits for it.
    reducedMotion: "reduce",
  });
  if (now) await context.clock.setFixedTime(now);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  const noteElsewhere = (address: string) => {
    const { protocol, host } = new URL(address);
    if (protocol !== "data:" && host !== new URL(url).host) problems.push(`request to ${address}`);
  };
  page.on("request", (request) => noteElsewhere(request.url()));
  page.on("websocket", (socket) => noteElsewhere(socket.url()));
  const isLive = untilSubscribed(page);
  await page.goto(path);
  return { page, context, problems, isLive };
}

/** Signs in through the form, as a person would. */
export async function signIn({ page }: Device, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
}

/** The toasts of reminders; the last one is seen at any width. */
export const reminderToasts = ["[data-testid=reminder-toast]", "[data-testid=reminder-summary]"];

/** What puts them away, in any language. */
const PUT_AWAY = reminderToasts.map((toast) => `${toast} .mantine-Notification-closeButton`).join(", ");

/** Answers whether there was none. The page itself presses: a toast that comes or goes meanwhile is in nobody's way. */
const pressPutAway = (selector: string): boolean => {
  const buttons = [...document.querySelectorAll<HTMLElement>(selector)];
  buttons.forEach((button) => button.click());
  return buttons.length === 0;
};

/** Clears the toasts that there are. */
export const putAwayShown = (page: Page): Promise<boolean> => page.evaluate(pressPutAway, PUT_AWAY);

/** Clears the toasts of what is due, once the first has come. */
export async function putAwayReminders(page: Page): Promise<void> {
  await page.locator(PUT_AWAY).first().waitFor({ state: "attached" });
  await page.waitForFunction(pressPutAway, PUT_AWAY);
}

/** Answers for the device that the system shall not tell of reminders, and that nobody need ask. */
const declineNotices = (): void => {
  localStorage.setItem("tend-notices", JSON.stringify({ isAskedLater: true }));
  window.dispatchEvent(new StorageEvent("storage", { key: "tend-notices" }));
};

/**
 * Clears a toast whenever one stands in the way of what a test is about to do, at whatever time it comes. The question that
 * follows the first would move the page under what is about to be pressed, so it is answered before.
 */
export async function putAwayEachReminder({ page }: Device): Promise<void> {
  await page.evaluate(declineNotices);
  const latest = page.locator(reminderToasts.join(", ")).last();
  await page.addLocatorHandler(latest, () => putAwayShown(page).then(() => undefined), { noWaitAfter: true });
}
