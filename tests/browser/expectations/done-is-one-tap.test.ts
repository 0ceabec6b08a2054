import type { Browser } from "playwright-core";

import { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import { openDevice, PHONE, putAwayReminders, signIn, startBrowser } from "../../support/browser";
import { PASSWORD, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";

jest.setTimeout(600_000);

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

describe("Done is one tap", () => {
  it("with the keyboard alone: Enter, the outcome, Enter, and what was done and what comes next are both stored", async () => {
    const rep = await storeUser(server);
    const ann = await storeLead(server, rep, { name: "Ann", status: "INTERESTED" });
    const bob = await storeLead(server, rep, { name: "Bob", status: "INTERESTED" });
    const { id } = await storeFollowUp(server, ann, { dueDatetime: new Date("2026-03-02T10:00:00Z"), type: "MEETING" });
    await storeFollowUp(server, bob, { dueDatetime: new Date("2026-03-02T11:00:00Z") });
    server.clock.now = new Date("2026-03-02T10:05:00Z");
    const device = await openDevice(chromium.browser, server.url, { now: server.clock.now });
    const { page, problems } = device;
    await signIn(device, rep.email, PASSWORD);
    await putAwayReminders(page);
    const overdue = page.getByTestId("group-overdue");
    const row = overdue.getByTestId("follow-up-row").filter({ hasText: "Ann" });
    await overdue.locator("h2", { hasText: /^Overdue\s+1$/ }).waitFor();

    const complete = row.getByRole("button", { name: "Complete" });
    const isReached = () => complete.evaluate((button) => button === document.activeElement);
    for (let presses = 0; presses < 40 && !(await isReached()); presses += 1) await page.keyboard.press("Tab");
    expect(await isReached()).toBe(true);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Meeting: Ann" });
    await page.waitForFunction(() =>
      document.activeElement?.matches("[role=dialog] input[type=text], [role=dialog] input:not([type])"),
    );
    // What comes next is there already, a week from today at the same time; nothing has to be chosen.
    expect(await dialog.getByRole("radio", { name: "Meeting" }).isChecked()).toBe(true);
    await dialog.getByRole("button", { name: /^Due: .*9 Mar.*10:00$/ }).waitFor();
    await page.keyboard.type("Ordered ten bags");
    await page.keyboard.press("Enter");

    // It stays for a while only, so all is looked for together.
    await Promise.all([
      row.getByText("Completed").waitFor(),
      row.and(page.locator("[data-done=true]")).waitFor(),
      overdue.locator("h2", { hasText: /^Overdue\s+0$/ }).waitFor(),
    ]);
    await dialog.waitFor({ state: "detached" });
    await page.getByTestId("group-later").getByRole("link", { name: "Ann" }).waitFor();
    expect(await page.getByTestId("what-now").innerText()).toMatch(/^Next is Bob: Call at 11:00/);

    const stored = await server.app.db.find(FollowUp, { where: { leadId: ann.id }, order: { dueDatetime: "ASC" } });
    expect(stored).toMatchObject([
      { id, status: "COMPLETED", outcome: "Ordered ten bags", completedAt: server.clock.now },
      { status: "PENDING", type: "MEETING", assignedTo: rep.id, dueDatetime: new Date("2026-03-09T10:00:00Z") },
    ]);
    await overdue.waitFor({ state: "detached", timeout: 20_000 });
    expect(problems).toEqual([]);
  });

  it("with a thumb: a tap, the outcome, a tap", async () => {
    const rep = await storeUser(server);
    const lead = await storeLead(server, rep, { name: "Thea Thumb", status: "INTERESTED" });
    const { id } = await storeFollowUp(server, lead, { dueDatetime: new Date("2026-03-02T12:00:00Z") });
    server.clock.now = new Date("2026-03-02T11:00:00Z");
    const device = await openDevice(chromium.browser, server.url, { now: server.clock.now, viewport: PHONE });
    const { page, problems } = device;
    await signIn(device, rep.email, PASSWORD);
    const row = page.getByTestId("follow-up-row").filter({ hasText: "Thea Thumb" });
    await row.getByRole("button", { name: "Complete" }).tap();
    const dialog = page.getByRole("dialog", { name: "Call: Thea Thumb" });
    await dialog.getByLabel("Outcome").fill("Ordered tea");
    await dialog.getByRole("button", { name: "Complete and plan next" }).tap();
    await dialog.waitFor({ state: "detached" });
    await page.getByTestId("group-later").getByRole("link", { name: "Thea Thumb" }).waitFor();
    expect(
      await server.app.db.find(FollowUp, { where: { leadId: lead.id }, order: { dueDatetime: "ASC" } }),
    ).toMatchObject([
      { id, status: "COMPLETED", outcome: "Ordered tea", completedAt: server.clock.now },
      { status: "PENDING", type: "CALL", dueDatetime: new Date("2026-03-09T12:00:00Z") },
    ]);
    expect(problems).toEqual([]);
  });
});
