import { schema } from "../../../../server/app";
import { activityFeed } from "../../../../server/features/activity/activity-feed";
import { leadActivity } from "../../../../server/features/activity/lead-activity";
import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { changeLeadStatus } from "../../../../server/features/leads/change-lead-status";
import { Lead } from "../../../../server/features/leads/lead.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeContact, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let admin: User;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
});
beforeEach(async () => {
  test.pass(86_400);
  rep = await storeUser(test);
  lead = await storeLead(test, rep);
});
afterAll(() => test.close());

const actions = async (filter: object) =>
  (await activityFeed(test.as(admin), { limit: 100, ...filter })).items.map(({ action }) => action);

describe("the activity feed", () => {
  it("tells of all leads, the newest first", async () => {
    const other = await storeLead(test, admin);
    test.pass(1);
    await changeLeadStatus(test.as(rep), { id: lead.id, status: "CONVERTED" });
    const page = await activityFeed(test.as(admin), { limit: 3 });
    expect(page.items.map(({ action, leadId }) => [action, leadId])).toEqual([
      ["STATUS_CHANGE", lead.id],
      ["LEAD_CREATED", other.id],
      ["LEAD_CREATED", lead.id],
    ]);
  });

  it("narrows by lead, user, action and time", async () => {
    const begin = test.app.now().toISOString();
    await changeLeadStatus(test.as(rep), { id: lead.id, status: "CONVERTED" });
    test.pass(60);
    const end = test.app.now().toISOString();
    await changeLeadStatus(test.as(admin), { id: lead.id, status: "NEW" });
    expect(await actions({ leadId: lead.id })).toEqual(["STATUS_CHANGE", "STATUS_CHANGE", "LEAD_CREATED"]);
    expect(await actions({ leadId: lead.id, userId: rep.id })).toEqual(["STATUS_CHANGE"]);
    expect(await actions({ leadId: lead.id, action: ["LEAD_CREATED", "LEAD_DELETED"] })).toEqual(["LEAD_CREATED"]);
    expect(await actions({ leadId: lead.id, from: begin, to: end })).toEqual(["STATUS_CHANGE", "LEAD_CREATED"]);
    expect(await actions({ leadId: lead.id, from: end })).toEqual(["STATUS_CHANGE"]);
  });

  it("goes on telling of a lead that was deleted", async () => {
    await test.app.db.update(Lead, { id: lead.id }, { deletedAt: test.app.now() });
    expect(await actions({ leadId: lead.id })).toEqual(["LEAD_CREATED"]);
    expect((await leadActivity(test.as(admin), { leadId: lead.id })).items).toEqual([]);
  });

  it("is for admins only", async () => {
    for (const user of [rep, await storeUser(test, { role: "VIEWER" })]) {
      await expect(activityFeed(test.as(user), { leadId: lead.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(activityFeed(test.as(null), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(activityFeed(test.as(admin), { action: ["TAMPERED"] })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
    });
  });
});

describe("an entry", () => {
  it("says what kind of follow-up or which contact it is about, whether or not that changed", async () => {
    const [done, called] = [await storeFollowUp(test, lead, { type: "MEETING" }), await storeFollowUp(test, lead)];
    await completeFollowUp(test.as(rep), { id: done.id, outcome: "Signed" });
    await cancelFollowUp(test.as(rep), { id: called.id });
    await storeContact(test, lead, { name: "Ann" });
    const { items } = await leadActivity(test.as(rep), { leadId: lead.id });
    const metaOf = (action: string) => items.find((entry) => entry.action === action)?.metaJson;
    expect(metaOf("FOLLOWUP_COMPLETED")).toMatchObject({
      type: { from: "MEETING", to: "MEETING" },
      outcome: { from: null, to: "Signed" },
    });
    expect(metaOf("FOLLOWUP_CANCELLED")).toMatchObject({ type: { from: "CALL", to: "CALL" } });
    expect(metaOf("FOLLOWUP_CREATED")).toMatchObject({ type: { from: null, to: expect.any(String) as string } });
    expect(metaOf("CONTACT_CREATED")).toMatchObject({ name: { from: null, to: "Ann" } });
  });

  it("is written by no mutation of its own", () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.filter((name) => /activity|history|log(?!in|out|Interaction)/i.test(name))).toEqual([]);
  });

  it("is dated by the moment of the change, and the same page twice is the same", async () => {
    const again = () => activityFeed(test.as(admin), { leadId: lead.id });
    expect((await again()).items).toEqual((await again()).items);
    expect((await again()).items[0]?.createdAt).toEqual(inSeconds(test, 0));
  });
});
