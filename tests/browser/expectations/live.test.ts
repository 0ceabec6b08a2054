import type { Page } from "playwright-core";

import { PHONE } from "../../support/browser";
import { createLead, signInToApi, type ShopApi } from "../../support/shop-api";
import { Expectation } from "../../support/expectation";

jest.setTimeout(600_000);

let shop: Expectation;
let owner: ShopApi;
beforeAll(async () => {
  shop = await Expectation.open();
  owner = await signInToApi(shop.server.url, "owner@demo.test");
});
afterAll(() => shop.close());

const UPDATE = "mutation($input: UpdateLeadInput!) { updateLead(input: $input) { id version } }";
const DELETE = "mutation($input: DeleteLeadInput!) { deleteLead(input: $input) { id } }";
const PLAN = "mutation($input: ScheduleFollowUpInput!) { scheduleFollowUp(input: $input) { id } }";
const CANCEL = "mutation($input: CancelFollowUpInput!) { cancelFollowUp(input: $input) { id } }";
const COMPLETE = "mutation($input: CompleteFollowUpInput!) { completeFollowUp(input: $input) { id } }";

/** The operations that the page sends from now on. */
function operationsOf(page: Page): { name: string; ids: unknown }[] {
  const sent: { name: string; ids: unknown }[] = [];
  page.on("request", (request) => {
    if (!request.url().endsWith("/graphql") || request.method() !== "POST") return;
    const body = request.postDataJSON() as { operationName: string; variables?: { filter?: { ids?: unknown } } };
    sent.push({ name: body.operationName, ids: body.variables?.filter?.ids });
  });
  return sent;
}

describe("Live", () => {
  it("shows on the list what another one adds, renames and deletes, and fetches no page for it", async () => {
    const { page, problems, context, isLive } = await shop.device("Rep", "/leads");
    await page
      .getByText(/\d+ leads/)
      .first()
      .waitFor();
    await isLive;
    const sent = operationsOf(page);

    const { id, version } = await createLead(owner, "Aurora Bikes");
    await page.getByRole("link", { name: "Aurora Bikes" }).waitFor();
    await owner.graphql(UPDATE, { input: { id, version, name: "Aurora Bicycles" } });
    await page.getByRole("link", { name: "Aurora Bicycles" }).waitFor();
    await owner.graphql(DELETE, { input: { id } });
    await page.getByRole("link", { name: "Aurora Bicycles" }).waitFor({ state: "detached" });

    expect(sent.filter(({ name, ids }) => name === "Leads" && ids === undefined)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("shows on an open lead what another one changes of it and plans for it, and that it was deleted", async () => {
    const { id, version } = await createLead(owner, "Calm Harbour");
    const { page, context, isLive } = await shop.device("Rep", `/leads/${id}`);
    await page.getByRole("heading", { level: 1, name: "Calm Harbour" }).waitFor();
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
    await isLive;
    const sent = operationsOf(page);

    await owner.graphql(UPDATE, { input: { id, version, name: "Calm Harbour Inn" } });
    await page.getByRole("heading", { level: 1, name: "Calm Harbour Inn" }).waitFor();
    const dueDatetime = new Date(Date.now() + 3_600_000).toISOString();
    await owner.graphql(PLAN, { input: { leadId: id, type: "MEETING", dueDatetime } });
    await page.getByTestId("lead-follow-up").filter({ hasText: "Meeting" }).waitFor();
    expect(sent.filter(({ name }) => name === "Lead")).toEqual([]);

    await owner.graphql(DELETE, { input: { id } });
    await page.getByRole("heading", { level: 1, name: "Nothing here" }).waitFor();
    await context.close();
  });

  it("shows on Today what another one plans for me and completes, on a phone too", async () => {
    const { page, context } = await shop.device("Rep", "/", { viewport: PHONE, colorScheme: "dark" });
    await page.getByTestId("follow-up-row").first().waitFor();
    const { me } = await (
      await signInToApi(shop.server.url, "rep@demo.test")
    ).graphql<{ me: { id: string } }>("{ me { id } }");
    const { id: leadId } = await createLead(owner, "Delta Print");
    const sent = operationsOf(page);
    const dueDatetime = new Date(Date.now() + 1_800_000).toISOString();
    const { scheduleFollowUp } = await owner.graphql<{ scheduleFollowUp: { id: string } }>(PLAN, {
      input: { leadId, type: "CALL", dueDatetime, assignedTo: me.id },
    });
    const row = page.getByTestId("follow-up-row").filter({ hasText: "Delta Print" });
    await row.waitFor();
    await owner.graphql(COMPLETE, { input: { id: scheduleFollowUp.id, outcome: "Done" } });
    await row.waitFor({ state: "detached" });
    expect(sent.filter(({ name, ids }) => name === "Today" && ids === undefined)).toEqual([]);
    await context.close();
  });

  it.each([
    ["list", "/follow-ups", "follow-up-row"],
    ["calendar", "/follow-ups?view=day", "calendar-event"],
  ])("shows on the %s of follow-ups what another one plans for me and cancels", async (_view, path, testId) => {
    const { page, problems, context, isLive } = await shop.device("Rep", path);
    await page.getByTestId(testId).first().waitFor();
    await isLive;
    const { me } = await (
      await signInToApi(shop.server.url, "rep@demo.test")
    ).graphql<{ me: { id: string } }>("{ me { id } }");
    const { id: leadId } = await createLead(owner, `Harbour ${testId}`);
    const sent = operationsOf(page);
    const dueDatetime = new Date(Date.now() + 60_000).toISOString();
    const { scheduleFollowUp } = await owner.graphql<{ scheduleFollowUp: { id: string } }>(PLAN, {
      input: { leadId, type: "CALL", dueDatetime, assignedTo: me.id },
    });
    const shown = page.getByTestId(testId).filter({ hasText: `Harbour ${testId}` });
    await shown.waitFor({ state: "attached" });
    await owner.graphql(CANCEL, { input: { id: scheduleFollowUp.id } });
    await shown.waitFor({ state: "detached" });
    expect(sent.filter(({ name, ids }) => /FollowUps$/.test(name) && ids === undefined)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("counts anew in the reports what another one adds", async () => {
    const { page, problems, context, isLive } = await shop.device("Owner", "/reports");
    const created = page.getByTestId("figure-created");
    await created.waitFor();
    await isLive;
    const before = await created.textContent();
    await createLead(owner, "Island Optics");
    await page.waitForFunction(([element, text]) => element?.textContent !== text, [
      await created.elementHandle(),
      before,
    ] as const);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("tells after two seconds that it is offline, and fetches what it missed when it is back", async () => {
    const { page, context } = await shop.device("Rep", "/leads");
    await page
      .getByText(/\d+ leads/)
      .first()
      .waitFor();
    const banner = page.getByText("You are offline. Reconnecting…");
    const before = Date.now();
    await context.setOffline(true);
    await banner.waitFor();
    expect(Date.now() - before).toBeGreaterThanOrEqual(2_000);
    await createLead(owner, "Echo Framing");
    expect(await page.getByRole("link", { name: "Echo Framing" }).count()).toBe(0);
    await context.setOffline(false);
    await page.getByRole("link", { name: "Echo Framing" }).waitFor();
    await banner.waitFor({ state: "detached" });
    await createLead(owner, "Foxglove Florist");
    await page.getByRole("link", { name: "Foxglove Florist" }).waitFor();
    await context.close();
  });
});
