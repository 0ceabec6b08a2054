import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";

import { openDevice, putAwayEachReminder, startBrowser, type Device } from "./browser";
import { startServer, type StartedServer } from "./started-server";

type Options = Parameters<typeof openDevice>[2];

/** A server with demo data and a browser, for what people expect of the screens. */
export class Expectation {
  private constructor(
    private readonly home: string,
    readonly server: StartedServer,
    private readonly chromium: { browser: Browser; close(): Promise<void> },
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<Expectation> {
    const home = mkdtempSync(join(tmpdir(), "crm-expect-"));
    const [server, chromium] = await Promise.all([
      startServer({ DATA_DIR: home, DEMO_DATA: "1", ...settings }),
      startBrowser(),
    ]);
    return new Expectation(home, server, chromium);
  }

  /** A device on which this demo account is signed in and this page is open. */
  async device(account: string, path: string, options: Options = {}): Promise<Device> {
    const device = await openDevice(this.chromium.browser, this.server.url, { path, ...options });
    await putAwayEachReminder(device);
    await device.page.getByRole("button", { name: account, exact: true }).click();
    await device.page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    return device;
  }

  async close(): Promise<void> {
    await this.chromium.close();
    await this.server.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}
