import { logInteraction } from "../../../../server/features/follow-ups/log-interaction";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeContact, storeLead, storeUser } from "../../../support/factories";
import { lastEntry, storedAround } from "../../../support/stored";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
});
beforeEach(async () => {
  lead = await storeLead(test, rep);
});
afterAll(() => test.close());

const log = (user: User, input: object = {}) =>
  logInteraction(test.as(user), { leadId: lead.id, type: "MEETING", outcome: "Took a brochure", ...input });
const at = (seconds: number) => inSeconds(test, seconds).toISOString();

describe("logging an interaction", () => {
  it("stores a follow-up that was done when it happened, reminds nobody, and is logged once", async () => {
    const contact = await storeContact(test, lead);
    const before = await lastEntry(test, lead);
    await log(rep, { contactId: contact.id, notes: "Walked in", happenedAt: at(-600) });
    const { followUps, reminders, lead: stored } = await storedAround(test, lead);
    const happenedAt = inSeconds(test, -600);
    expect(followUps).toMatchObject([
      {
        ...{ status: "COMPLETED", type: "MEETING", outcome: "Took a brochure", notes: "Walked in", version: 1 },
        ...{ contactId: contact.id, assignedTo: rep.id, createdBy: rep.id },
        ...{ dueDatetime: happenedAt, completedAt: happenedAt },
      },
    ]);
    expect(reminders).toEqual([]);
    expect(stored.nextFollowUpAt).toBeNull();
    expect(await lastEntry(test, lead)).toMatchObject({
      count: before.count + 1,
      entry: { action: "FOLLOWUP_COMPLETED", metaJson: { type: { from: null, to: "MEETING" } } },
    });
  });

  it("without a time happened now", async () => {
    expect(await log(rep)).toMatchObject({ dueDatetime: test.app.now(), completedAt: test.app.now() });
  });

  it("plans what follows in the same breath", async () => {
    await log(rep, { next: { type: "CALL", dueDatetime: at(3_600) } });
    const { followUps, reminders, lead: stored } = await storedAround(test, lead);
    expect(followUps.map(({ status }) => status)).toEqual(["COMPLETED", "PENDING"]);
    expect(reminders).toMatchObject([{ userId: rep.id, dueAt: inSeconds(test, 3_600) }]);
    expect(stored.nextFollowUpAt).toEqual(inSeconds(test, 3_600));
  });

  it.each([
    ["a time in the future", { happenedAt: "2026-03-02T08:30:00.001Z" }, "happenedAt"],
    ["no outcome", { outcome: " " }, "outcome"],
    ["an unknown type", { type: "PIGEON" }, "type"],
    ["an unknown contact", { contactId: "424242" }, "contactId"],
    ["a next step in the past", { next: { type: "CALL", dueDatetime: "2026-03-02T08:00:00Z" } }, "next.dueDatetime"],
    ["a due time", { dueDatetime: "2026-03-03T08:00:00Z" }, "dueDatetime"],
  ])("with %s is refused by field and stores nothing", async (_name, input, field) => {
    const before = await storedAround(test, lead);
    await expect(log(rep, input)).rejects.toMatchObject({ code: "VALIDATION_FAILED", details: [{ field }] });
    expect(await storedAround(test, lead)).toEqual(before);
  });

  it("is for the lead's owner and admins", async () => {
    const admin = await storeUser(test, { role: "ADMIN" });
    await expect(log(admin)).resolves.toMatchObject({ assignedTo: admin.id });
    const before = await storedAround(test, lead);
    for (const user of [await storeUser(test), await storeUser(test, { role: "VIEWER" })]) {
      await expect(log(user)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(log(rep, { leadId: "999999" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await storedAround(test, lead)).toEqual(before);
  });
});
