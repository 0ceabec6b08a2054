import { entities } from "../../../../server/database";
import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../../server/features/follow-ups/delete-follow-up";
import { followUpChanged } from "../../../../server/features/follow-ups/follow-up-changed";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { missFollowUps } from "../../../../server/features/follow-ups/miss-follow-ups";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { leads } from "../../../../server/features/leads/leads";
import { restoreLead } from "../../../../server/features/leads/restore-lead";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { createDataSource } from "../../../../server/platform/data-source";
import type { App } from "../../../../server/platform/request-context";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { rowsOf } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";

const HOUR = 3_600;
const GRACE = 24 * HOUR;

let test: TestApp;
let admin: User;
let rep: User;
let lead: Lead;
beforeEach(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test);
  lead = await storeLead(test, rep);
});
afterEach(() => test.close());

const storedFollowUp = ({ id }: FollowUp) => test.app.db.findOneByOrFail(FollowUp, { id });
const remindersOf = ({ id: followUpId }: FollowUp) =>
  test.app.db.find(Reminder, { where: { followUpId }, order: { id: "ASC" } });
const missedEntries = () => test.app.db.findBy(ActivityEntry, { action: "FOLLOWUP_MISSED" });
const stored = () => rowsOf(test, "leads", "follow_ups", "reminders", "activity_logs");

/** A follow-up that is missed at this moment. */
async function storeMissed(): Promise<FollowUp> {
  const followUp = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) });
  test.pass(60 + GRACE + 1);
  await missFollowUps(test.app);
  return storedFollowUp(followUp);
}

describe("a follow-up that nobody does", () => {
  it("becomes MISSED a millisecond after the grace time, and not before", async () => {
    const followUp = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) });
    test.pass(60 + GRACE);
    const before = await stored();
    await missFollowUps(test.app);
    expect(await stored()).toEqual(before);
    test.pass(0.001);
    await missFollowUps(test.app);
    expect(await storedFollowUp(followUp)).toMatchObject({ status: "MISSED", missedAt: test.app.now(), version: 2 });
  });

  it("becomes so after as many hours as are set", async () => {
    const followUp = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) });
    test.pass(60 + 2 * HOUR);
    const app = { ...test.app, settings: { ...test.app.settings, MISSED_AFTER_HOURS: 2 } };
    await missFollowUps(app);
    expect(await storedFollowUp(followUp)).toMatchObject({ status: "PENDING" });
    test.pass(0.001);
    await missFollowUps(app);
    expect(await storedFollowUp(followUp)).toMatchObject({ status: "MISSED" });
  });

  it("is written down as the system's doing, once", async () => {
    const followUp = await storeMissed();
    await missFollowUps(test.app);
    expect(await missedEntries()).toEqual([
      expect.objectContaining({
        leadId: lead.id,
        userId: null,
        createdAt: test.app.now(),
        metaJson: {
          type: { from: "CALL", to: "CALL" },
          status: { from: "PENDING", to: "MISSED" },
          missedAt: { from: null, to: test.app.now().toISOString() },
        },
      }),
    ]);
    expect(await storedFollowUp(followUp)).toMatchObject({ version: 2 });
  });

  it("is told to its assignee and to every active ADMIN, and no longer as due", async () => {
    const other = await storeUser(test, { role: "ADMIN" });
    const gone = await storeUser(test, { role: "ADMIN" });
    await test.app.db.query("UPDATE users SET deleted_at = NOW(3) WHERE id = ?", [gone.id]);
    const followUp = await storeMissed();
    const now = test.app.now();
    const missed = { kind: "MISSED", remindAt: now, dueAt: now, cancelledAt: null };
    expect(await remindersOf(followUp)).toMatchObject([
      { kind: "DUE", userId: rep.id, cancelledAt: now },
      { userId: rep.id, ...missed },
      { userId: admin.id, ...missed },
      { userId: other.id, ...missed },
    ]);
  });

  it("that an ADMIN has to do is told to them once", async () => {
    lead = await storeLead(test, admin);
    const followUp = await storeMissed();
    expect(await remindersOf(followUp)).toMatchObject([{ kind: "DUE" }, { kind: "MISSED", userId: admin.id }]);
  });

  it("is told live to those who show it", async () => {
    const { id } = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) });
    test.pass(2 * GRACE);
    const changes = followUpChanged(test.as(admin), {});
    const told = changes.next();
    await missFollowUps(test.app);
    expect(await told).toMatchObject({ value: { kind: "UPDATED", id, record: { status: "MISSED" } } });
    await changes.return?.();
  });

  it("is still its lead's next step", async () => {
    const followUp = await storeMissed();
    const found = await test.app.db.findOneByOrFail(Lead, { id: lead.id });
    expect(found.nextFollowUpAt).toEqual(followUp.dueDatetime);
    const withoutStep = await leads(test.as(admin), { hasNextFollowUp: false });
    expect(withoutStep.items).toEqual([]);
  });

  it("long ago, while no server was running, is found when one starts", async () => {
    const followUps = [];
    for (const minutes of [1, 60, 600]) {
      followUps.push(await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60 * minutes) }));
    }
    test.pass(40 * 86_400);
    await missFollowUps(test.app);
    for (const followUp of followUps) expect(await storedFollowUp(followUp)).toMatchObject({ status: "MISSED" });
    expect(await missedEntries()).toHaveLength(3);
  });

  it("is left alone when it is done, cancelled, deleted, or its lead is", async () => {
    const store = () => storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) });
    const [done, cancelled, deleted] = [await store(), await store(), await store()];
    await completeFollowUp(test.as(rep), { id: done.id, outcome: "Reached" });
    await cancelFollowUp(test.as(rep), { id: cancelled.id });
    await deleteFollowUp(test.as(rep), { id: deleted.id });
    const other = await storeLead(test, rep);
    await storeFollowUp(test, other, { dueDatetime: inSeconds(test, 60) });
    await deleteLead(test.as(rep), { id: other.id });
    test.pass(10 * GRACE);
    const before = await stored();
    await missFollowUps(test.app);
    expect(await stored()).toEqual(before);
  });

  it("does not keep the others waiting when it cannot be stored", async () => {
    const [broken, sound] = [
      await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) }),
      await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 61) }),
    ];
    test.pass(2 * GRACE);
    const failing: App = {
      ...test.app,
      listeners: [
        ...test.app.listeners,
        {
          actions: ["FOLLOWUP_MISSED"],
          handle: (_ctx, { record }) => (record.id === broken.id ? Promise.reject(new Error("no")) : Promise.resolve()),
        },
      ],
    };
    await missFollowUps(failing);
    expect(await storedFollowUp(broken)).toMatchObject({ status: "PENDING", version: 1 });
    expect(await storedFollowUp(sound)).toMatchObject({ status: "MISSED" });
    await missFollowUps(test.app);
    expect(await storedFollowUp(broken)).toMatchObject({ status: "MISSED" });
  });

  it("is not begun with when the process is about to end", async () => {
    const followUp = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) });
    test.pass(2 * GRACE);
    await missFollowUps(test.app, AbortSignal.abort());
    expect(await storedFollowUp(followUp)).toMatchObject({ status: "PENDING" });
  });
});

describe("of several processes on one database", () => {
  /** As a process of its own would have them: other connections, and nothing shared but the tables. */
  async function startProcess(): Promise<{ app: App; close(): Promise<void> }> {
    const [row] = await test.app.db.query<{ name: string }[]>("SELECT DATABASE() AS name");
    const address = { socketPath: process.env.TEST_MARIADB_SOCKET ?? "", database: row?.name ?? "" };
    const dataSource = await createDataSource(address, { entities }).initialize();
    return { app: { ...test.app, db: dataSource.manager }, close: () => dataSource.destroy() };
  }

  it("each follow-up is missed by one, once, more than a batch of them", async () => {
    const count = 230;
    const followUps: FollowUp[] = [];
    for (let index = 0; index < count; index += 1) {
      if (index % 5 === 0) lead = await storeLead(test, rep);
      followUps.push(await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60 + (index % 7)) }));
    }
    test.pass(2 * GRACE);
    const processes = await Promise.all([1, 2, 3, 4].map(startProcess));
    await Promise.all(processes.map(({ app }) => missFollowUps(app)));
    // Whatever two of them held at the same moment is found by the next run.
    await missFollowUps(test.app);
    await Promise.all(processes.map((one) => one.close()));

    expect(await test.app.db.countBy(FollowUp, { status: "MISSED", version: 2 })).toBe(count);
    expect(await missedEntries()).toHaveLength(count);
    expect(await test.app.db.countBy(Reminder, { kind: "MISSED", userId: rep.id })).toBe(count);
    expect(await test.app.db.countBy(Reminder, { kind: "MISSED", userId: admin.id })).toBe(count);
    expect(await test.app.db.countBy(Reminder, { kind: "MISSED" })).toBe(2 * count);
  }, 240_000);

  it("none misses what somebody completes at the same moment, and none loses it", async () => {
    const followUps: FollowUp[] = [];
    for (let index = 0; index < 12; index += 1) {
      lead = await storeLead(test, rep);
      followUps.push(await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) }));
    }
    test.pass(2 * GRACE);
    const processes = await Promise.all([1, 2].map(startProcess));
    await Promise.all([
      ...processes.map(({ app }) => missFollowUps(app)),
      ...followUps.map(({ id }) => completeFollowUp(test.as(rep), { id, outcome: "Reached" })),
    ]);
    await Promise.all(processes.map((one) => one.close()));
    expect(await test.app.db.countBy(FollowUp, { status: "COMPLETED" })).toBe(12);
    const open = await test.app.db.query("SELECT * FROM reminders WHERE cancelled_at IS NULL");
    expect(open).toEqual([]);
  });
});

describe("a missed follow-up", () => {
  it("is completed late: nobody is reminded any more, and when it was missed stays known", async () => {
    const followUp = await storeMissed();
    const { missedAt } = followUp;
    test.pass(60);
    await completeFollowUp(test.as(rep), { id: followUp.id, outcome: "Reached after all" });
    expect(await storedFollowUp(followUp)).toMatchObject({
      status: "COMPLETED",
      completedAt: test.app.now(),
      missedAt,
    });
    const reminders = await remindersOf(followUp);
    expect(reminders.map(({ cancelledAt }) => cancelledAt)).not.toContain(null);
    expect(await test.app.db.findOneByOrFail(Lead, { id: lead.id })).toMatchObject({ nextFollowUpAt: null });
  });

  it.each([
    ["cancelled", cancelFollowUp],
    ["deleted", deleteFollowUp],
  ])("is %s: nobody is reminded any more", async (_what, act) => {
    const followUp = await storeMissed();
    await act(test.as(rep), { id: followUp.id });
    const reminders = await remindersOf(followUp);
    expect(reminders).toHaveLength(3);
    expect(reminders.map(({ cancelledAt }) => cancelledAt)).not.toContain(null);
    expect(await test.app.db.findOneByOrFail(Lead, { id: lead.id })).toMatchObject({ nextFollowUpAt: null });
  });

  it("is moved: it is pending again, its assignee is reminded then, and it can be missed again", async () => {
    const followUp = await storeMissed();
    const dueDatetime = inSeconds(test, HOUR);
    await updateFollowUp(test.as(rep), { id: followUp.id, dueDatetime: dueDatetime.toISOString() });
    expect(await storedFollowUp(followUp)).toMatchObject({ status: "PENDING", dueDatetime, missedAt: null });
    const armed = { followUpId: followUp.id, cancelledAt: null };
    expect((await remindersOf(followUp)).filter(({ cancelledAt }) => !cancelledAt)).toMatchObject([
      { ...armed, kind: "DUE", userId: rep.id, remindAt: dueDatetime },
    ]);
    test.pass(HOUR + GRACE + 1);
    await missFollowUps(test.app);
    const missed = { ...armed, kind: "MISSED", remindAt: test.app.now() };
    expect((await remindersOf(followUp)).filter(({ cancelledAt }) => !cancelledAt)).toMatchObject([
      { ...missed, userId: rep.id },
      { ...missed, userId: admin.id },
    ]);
    expect(await missedEntries()).toHaveLength(2);
  });

  it("keeps what was seen of its reminders when something else of it is edited", async () => {
    const followUp = await storeMissed();
    await test.app.db.update(Reminder, { kind: "MISSED", userId: admin.id }, { acknowledgedAt: test.app.now() });
    const before = await remindersOf(followUp);
    await updateFollowUp(test.as(rep), { id: followUp.id, notes: "Ask for her sister" });
    expect(await remindersOf(followUp)).toEqual(before);
  });

  it("goes with its lead, and comes back as pending to be missed once more", async () => {
    const followUp = await storeMissed();
    test.pass(60);
    await deleteLead(test.as(rep), { id: lead.id });
    expect(await storedFollowUp(followUp)).toMatchObject({ status: "CANCELLED" });
    expect((await remindersOf(followUp)).map(({ cancelledAt }) => cancelledAt)).not.toContain(null);
    test.pass(60);
    await restoreLead(test.as(rep), { id: lead.id });
    expect(await storedFollowUp(followUp)).toMatchObject({ status: "PENDING", missedAt: null });
    await missFollowUps(test.app);
    expect(await storedFollowUp(followUp)).toMatchObject({ status: "MISSED", missedAt: test.app.now() });
    expect((await remindersOf(followUp)).filter(({ cancelledAt }) => !cancelledAt)).toMatchObject([
      { kind: "MISSED", userId: rep.id, remindAt: test.app.now() },
      { kind: "MISSED", userId: admin.id, remindAt: test.app.now() },
    ]);
    expect(await missedEntries()).toHaveLength(2);
  });
});
