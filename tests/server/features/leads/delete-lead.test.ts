import { IsNull, Not } from "typeorm";

import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { leadActivity } from "../../../../server/features/activity/lead-activity";
import { contact as readContact } from "../../../../server/features/contacts/contact";
import { contacts } from "../../../../server/features/contacts/contacts";
import { createContact } from "../../../../server/features/contacts/create-contact";
import { deleteContact } from "../../../../server/features/contacts/delete-contact";
import { leadContacts } from "../../../../server/features/contacts/lead-contacts";
import { setPrimaryContact } from "../../../../server/features/contacts/set-primary-contact";
import { updateContact } from "../../../../server/features/contacts/update-contact";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { followUps } from "../../../../server/features/follow-ups/follow-ups";
import { leadFollowUps } from "../../../../server/features/follow-ups/lead-follow-ups";
import { scheduleFollowUp } from "../../../../server/features/follow-ups/schedule-follow-up";
import { assignLead } from "../../../../server/features/leads/assign-lead";
import { changeLeadStatus } from "../../../../server/features/leads/change-lead-status";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { lead as readLead } from "../../../../server/features/leads/lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { leads } from "../../../../server/features/leads/leads";
import { restoreLead } from "../../../../server/features/leads/restore-lead";
import { tagLead } from "../../../../server/features/leads/tag-lead";
import { updateLead } from "../../../../server/features/leads/update-lead";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { inSeconds, storeContact, storeFollowUp, storeLead } from "../../../support/factories";
import { everything, readingOwn, storeCast, type Cast } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";
import { expectAllRefused } from "../../../support/refusals";

let test: TestApp;
let cast: Cast;
let id: string;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
  cast = await storeCast(test);
});
beforeEach(async () => {
  test.pass(60);
  lead = await storeLead(test, cast.owner);
  ({ id } = lead);
});
afterAll(() => test.close());

const stored = () => test.app.db.findOneByOrFail(Lead, { id });
const statuses = async () =>
  (await test.app.db.find(FollowUp, { where: { leadId: id }, order: { id: "ASC" } })).map(({ status }) => status);
const armed = async (followUp: FollowUp) =>
  test.app.db.countBy(Reminder, { followUpId: followUp.id, dueAt: Not(IsNull()) });
const logged = async () =>
  (await test.app.db.find(ActivityEntry, { where: { leadId: id }, order: { id: "ASC" } })).map(({ action }) => action);

describe("deleting a lead", () => {
  it("keeps its row, answers it and logs it", async () => {
    await expect(deleteLead(test.as(cast.owner), { id })).resolves.toMatchObject({ id, deletedAt: test.app.now() });
    expect(await stored()).toMatchObject({ deletedAt: test.app.now(), version: 2 });
    expect(await test.app.db.findOneBy(ActivityEntry, { leadId: id, action: "LEAD_DELETED" })).toMatchObject({
      userId: cast.owner.id,
      metaJson: { deletedAt: { from: null, to: test.app.now().toISOString() } },
    });
  });

  it("cancels what was still to be done, with its reminder and its entry in the history, and nothing else", async () => {
    const [pending, missed, done] = [
      await storeFollowUp(test, lead),
      await storeFollowUp(test, lead),
      await storeFollowUp(test, lead),
    ];
    await test.app.db.update(FollowUp, { id: missed.id }, { status: "MISSED" });
    await completeFollowUp(test.as(cast.owner), { id: done.id, outcome: "Done" });
    await deleteLead(test.as(cast.owner), { id });
    expect(await statuses()).toEqual(["CANCELLED", "CANCELLED", "COMPLETED"]);
    expect(await test.app.db.findOneBy(FollowUp, { id: pending.id })).toMatchObject({
      cancelledAt: test.app.now(),
      version: 2,
    });
    expect([await armed(pending), await armed(missed), await armed(done)]).toEqual([0, 0, 0]);
    expect((await logged()).slice(-3)).toEqual(["FOLLOWUP_CANCELLED", "FOLLOWUP_CANCELLED", "LEAD_DELETED"]);
    expect(await stored()).toMatchObject({ nextFollowUpAt: null });
  });

  it("takes it and what hangs on it out of every list, and every verb on either finds nothing", async () => {
    const contact = await storeContact(test, lead, { name: "Xanthippe" });
    const followUp = await storeFollowUp(test, lead, { contactId: contact.id });
    await deleteLead(test.as(cast.admin), { id });
    const admin = test.as(cast.admin);
    const before = await everything(test);
    const dueDatetime = inSeconds(test, 60).toISOString();
    await expectAllRefused(
      [
        readLead(admin, { id }),
        updateLead(admin, { id, name: "X" }),
        changeLeadStatus(admin, { id, status: "CONVERTED" }),
        assignLead(admin, { id, ownerId: cast.admin.id }),
        tagLead(admin, { id, add: ["x"] }),
        deleteLead(admin, { id }),
        createContact(admin, { leadId: id, name: "Ben" }),
        readContact(admin, { id: contact.id }),
        updateContact(admin, { id: contact.id, name: "Ben" }),
        setPrimaryContact(admin, { id: contact.id }),
        deleteContact(admin, { id: contact.id }),
        scheduleFollowUp(admin, { leadId: id, type: "CALL", dueDatetime }),
        completeFollowUp(admin, { id: followUp.id, outcome: "Done" }),
      ],
      "NOT_FOUND",
    );
    expect(await everything(test)).toEqual(before);
    for (const list of [
      leads(admin, { search: "Xanthippe" }),
      leadContacts(admin, { leadId: id }),
      contacts(admin, { search: "Xanthippe" }),
      leadFollowUps(admin, { leadId: id }),
      leadActivity(admin, { leadId: id }),
    ]) {
      const page = await list;
      expect([page.items, await page.total]).toEqual([[], 0]);
    }
    const all = await Promise.all([leads(admin, { limit: 100 }), followUps(admin, { limit: 100 })]);
    expect(all[0].items.map((item) => item.id)).not.toContain(id);
    expect(all[1].items.map((item) => item.id)).not.toContain(followUp.id);
  });

  it("is for its owner and admins; the rest is refused and changes nothing", async () => {
    await storeFollowUp(test, lead);
    const before = await everything(test);
    for (const user of [cast.stranger, cast.viewer]) {
      await expect(deleteLead(test.as(user), { id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(deleteLead(test.as(null), { id })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(deleteLead(readingOwn(test, cast.stranger), { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await everything(test)).toEqual(before);
    await expect(deleteLead(test.as(cast.admin), { id })).resolves.toMatchObject({ id });
  });

  it("succeeds once when twenty do it at once", async () => {
    await storeFollowUp(test, lead);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => deleteLead(test.as(cast.owner), { id })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await logged()).toEqual(["LEAD_CREATED", "FOLLOWUP_CREATED", "FOLLOWUP_CANCELLED", "LEAD_DELETED"]);
  });

  it("leaves no pending follow-up when some are planned and completed at the same time", async () => {
    const planned = await Promise.all(Array.from({ length: 5 }, () => storeFollowUp(test, lead)));
    const dueDatetime = inSeconds(test, 60).toISOString();
    await Promise.allSettled([
      ...planned.map((followUp) => completeFollowUp(test.as(cast.owner), { id: followUp.id, outcome: "Done" })),
      deleteLead(test.as(cast.owner), { id }),
      ...planned.map(() => scheduleFollowUp(test.as(cast.owner), { leadId: id, type: "CALL", dueDatetime })),
    ]);
    expect(await stored()).toMatchObject({ deletedAt: test.app.now(), nextFollowUpAt: null });
    expect(await statuses()).not.toContain("PENDING");
  });
});

describe("restoring a lead", () => {
  it("brings back the lead, its words and exactly what its deletion cancelled, with its reminders", async () => {
    await updateLead(test.as(cast.owner), { id, name: "Phoenix", version: 1 });
    const [cancelled, first, second] = [
      await storeFollowUp(test, lead),
      await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 600) }),
      await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 7_200) }),
    ];
    await test.app.db.update(FollowUp, { id: cancelled.id }, { status: "CANCELLED", cancelledAt: test.app.now() });
    test.pass(1);
    await deleteLead(test.as(cast.owner), { id });
    expect(await (await leads(test.as(cast.owner), { search: "phoenix" })).total).toBe(0);
    test.pass(3_600);
    await expect(restoreLead(test.as(cast.owner), { id })).resolves.toMatchObject({ id, deletedAt: null });

    expect(await statuses()).toEqual(["CANCELLED", "PENDING", "PENDING"]);
    expect(await test.app.db.findOneBy(FollowUp, { id: first.id })).toMatchObject({ cancelledAt: null, version: 3 });
    expect([await armed(first), await armed(second)]).toEqual([1, 1]);
    expect(await stored()).toMatchObject({ deletedAt: null, nextFollowUpAt: first.dueDatetime });
    expect((await logged()).slice(-3)).toEqual(["FOLLOWUP_UPDATED", "FOLLOWUP_UPDATED", "LEAD_RESTORED"]);
    expect(await (await leads(test.as(cast.owner), { search: "phoenix" })).total).toBe(1);
  });

  it("brings back only what the last deletion took", async () => {
    const followUp = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 86_400) });
    for (const _ of [1, 2]) {
      test.pass(1);
      await deleteLead(test.as(cast.owner), { id });
      test.pass(1);
      await restoreLead(test.as(cast.owner), { id });
    }
    expect(await statuses()).toEqual(["PENDING"]);
    expect(await armed(followUp)).toBe(1);
  });

  it("of a lead that is not deleted, or does not exist, finds nothing", async () => {
    const before = await everything(test);
    await expect(restoreLead(test.as(cast.admin), { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(restoreLead(test.as(cast.admin), { id: "999999" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await everything(test)).toEqual(before);
  });

  it("is for its owner and admins; the rest is refused and changes nothing", async () => {
    await storeFollowUp(test, lead);
    await deleteLead(test.as(cast.owner), { id });
    const before = await everything(test);
    for (const user of [cast.stranger, cast.viewer]) {
      await expect(restoreLead(test.as(user), { id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(restoreLead(test.as(null), { id })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(restoreLead(readingOwn(test, cast.stranger), { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await everything(test)).toEqual(before);
    await expect(restoreLead(test.as(cast.admin), { id })).resolves.toMatchObject({ id });
  });

  it("succeeds once when twenty do it at once", async () => {
    await storeFollowUp(test, lead);
    await deleteLead(test.as(cast.owner), { id });
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => restoreLead(test.as(cast.admin), { id })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await logged()).filter((action) => action === "FOLLOWUP_UPDATED")).toHaveLength(1);
  });
});
