import type { Browser } from "playwright-core";

import { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../server/features/leads/lead.entity";
import type { User } from "../../server/features/users/user.entity";
import { openDevice, putAwayReminders, signIn, startBrowser } from "../support/browser";
import { PASSWORD, storeFollowUp, storeLead, storeUser } from "../support/factories";
import { devices, expectGoodLooks } from "../support/looks";
import { startTestServer, type TestServer } from "../support/test-server";

jest.setTimeout(600_000);

const NOW = new Date("2026-03-03T10:00:00Z");

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let owner: User;
beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
  owner = await storeUser(server, { name: "Olivia Owner", role: "ADMIN" });
  const rita = await storeUser(server, { name: "Rita Rodríguez" });
  const max = await storeUser(server, { name: "Maximilian von und zu Hohenstein-Wittgenstein" });

  const call = async (user: User, name: string, due: string, company?: string) => {
    const lead = await storeLead(server, user, { name, company, status: "INTERESTED" });
    return storeFollowUp(server, lead, { dueDatetime: new Date(due) });
  };
  await call(
    owner,
    "Donaudampfschifffahrtsgesellschaftskapitän Konstantin",
    "2026-03-03T09:30:00Z",
    "An der schönen Donau",
  );
  await call(owner, "Ann Archer", "2026-03-03T15:00:00Z", "Archer & Sons");
  await call(rita, "Bob", "2026-03-03T09:00:00Z");
  const { id } = await call(max, "Carl", "2026-03-02T09:00:00Z");
  await server.app.db.update(FollowUp, { id }, { status: "MISSED" });
  const done = await call(max, "Doris", "2026-03-02T09:00:00Z");
  await server.app.db.update(FollowUp, { id: done.id }, { status: "COMPLETED", completedAt: NOW });
  await storeLead(server, owner, { name: "Yusuf Demir", company: "Demir Grill" });
  await storeLead(server, rita, { name: "Of another" });
  const sold = await storeLead(server, rita, { status: "CONVERTED" });
  await server.app.db.update(Lead, { id: sold.id }, { convertedAt: NOW });
  server.clock.now = NOW;
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

it("the owner's day is accessible and fits, with what slips in the team, small, beside it", async () => {
  for (const { device: name, viewport } of devices) {
    const device = await openDevice(chromium.browser, server.url, { viewport, now: NOW });
    const { page, problems } = device;
    await signIn(device, owner.email, PASSWORD);
    await putAwayReminders(page);
    const team = page.getByTestId("team-standing");
    await team.getByText("2 open leads have no next step.").waitFor();
    expect(await team.getByRole("listitem").allInnerTexts()).toEqual([
      "Maximilian von und zu Hohenstein-Wittgenstein 1 missed",
      "Olivia Owner 1 overdue",
      "Rita Rodríguez 1 overdue",
    ]);
    await team.getByText("1 lead converted this month.").waitFor();
    const unplanned = page.getByTestId("group-no-next-step").getByRole("listitem");
    await unplanned.first().waitFor();
    expect(await unplanned.count()).toBe(1);
    await expectGoodLooks(page, `today-owner-${name}`);
    await team.getByRole("link", { name: "See the reports" }).click();
    await page.getByRole("heading", { level: 1, name: "Reports" }).waitFor();
    expect(problems).toEqual([]);
    await device.context.close();
  }
});
