import fc from "fast-check";

import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../../server/features/follow-ups/delete-follow-up";
import type { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { logInteraction } from "../../../../server/features/follow-ups/log-interaction";
import { missFollowUps } from "../../../../server/features/follow-ups/miss-follow-ups";
import { restoreFollowUp } from "../../../../server/features/follow-ups/restore-follow-up";
import { scheduleFollowUp } from "../../../../server/features/follow-ups/schedule-follow-up";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { restoreLead } from "../../../../server/features/leads/restore-lead";
import { acknowledgeReminder } from "../../../../server/features/reminders/acknowledge-reminder";
import { acknowledgeReminders } from "../../../../server/features/reminders/acknowledge-reminders";
import type { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { snoozeReminder } from "../../../../server/features/reminders/snooze-reminder";
import { disableUser } from "../../../../server/features/users/disable-user";
import { enableUser } from "../../../../server/features/users/enable-user";
import { updateUser } from "../../../../server/features/users/update-user";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeUser } from "../../../support/factories";
import { storeCast, type Cast } from "../../../support/permissions";
import type { StoredAround } from "../../../support/stored";
import { startTestApp, type TestApp } from "../../../support/test-app";
import { expectKept, pick, SEED, step, type Place, type Step } from "../../../support/walk";

let test: TestApp;
let cast: Cast;
/** Those who are disabled and enabled, given another role and the old one: one of them an ADMIN at first. */
let changing: User[];
beforeAll(async () => {
  test = await startTestApp();
  cast = await storeCast(test);
  const { id, version } = cast.owner;
  await updateUser(test.as(cast.owner), { id, version, remindBefore: [2] });
  changing = [cast.owner, cast.stranger, await storeUser(test, { role: "ADMIN" })];
});
afterAll(() => test.close());

const GRACE_MS = 24 * 3_600_000;

const number = fc.nat(9);
/** Mostly those who may. */
const by = fc.constantFrom<keyof Cast>("admin", "admin", "owner", "owner", "stranger", "viewer");
/** From now, mostly ahead. */
const minutes = fc.integer({ min: -1, max: 5 });
/** Lead times as long as the plans, so that some have passed when they are named. */
const ahead = fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }), { nil: undefined });
const planned = fc.record({ due: minutes, ahead });
const next = fc.option(planned);

type Planned = typeof planned extends fc.Arbitrary<infer Given> ? Given : never;
const inMinutes = (count: number) => inSeconds(test, 60 * count).toISOString();
const plan = (given: Planned) => ({
  type: "CALL" as const,
  dueDatetime: inMinutes(given.due),
  remindBefore: given.ahead,
});
const planNext = (given: Planned | null) => given && plan(given);
const one = ({ stored }: Place, which: number) => pick(stored.followUps, which).id;

const steps = [
  step(
    "schedule",
    fc.record({ by, plan: planned }),
    ({ lead }, given) => scheduleFollowUp(test.as(cast[given.by]), { leadId: lead.id, ...plan(given.plan) }),
    4,
  ),
  step("schedule for", fc.record({ by, assignee: by, plan: planned }), ({ lead }, given) => {
    const assignedTo = cast[given.assignee].id;
    return scheduleFollowUp(test.as(cast[given.by]), { leadId: lead.id, assignedTo, ...plan(given.plan) });
  }),
  step("reschedule", fc.record({ by, which: number, due: minutes }), (place, given) =>
    updateFollowUp(test.as(cast[given.by]), { id: one(place, given.which), dueDatetime: inMinutes(given.due) }),
  ),
  step(
    "remind ahead",
    fc.record({ by, which: number, ahead }),
    (place, given) =>
      updateFollowUp(test.as(cast[given.by]), { id: one(place, given.which), remindBefore: given.ahead ?? [] }),
    2,
  ),
  step(
    "reassign",
    fc.record({ by, which: number, to: by }),
    (place, given) =>
      updateFollowUp(test.as(cast[given.by]), { id: one(place, given.which), assignedTo: cast[given.to].id }),
    4,
  ),
  step(
    "edit",
    fc.record({ by, which: number, age: fc.nat(1), notes: fc.option(fc.string()) }),
    (place, given) => {
      const { id, version = 1 }: Partial<FollowUp> & { id: string } = pick(place.stored.followUps, given.which);
      const edit = { id, version: version - given.age, notes: given.notes };
      return updateFollowUp(test.as(cast[given.by]), edit);
    },
    2,
  ),
  step("complete", fc.record({ by, which: number, next }), (place, given) => {
    const result = { outcome: "Done", next: planNext(given.next) };
    return completeFollowUp(test.as(cast[given.by]), { id: one(place, given.which), ...result });
  }),
  step("cancel", fc.record({ by, which: number }), (place, given) =>
    cancelFollowUp(test.as(cast[given.by]), { id: one(place, given.which) }),
  ),
  step(
    "delete",
    fc.record({ by, which: number }),
    (place, given) => deleteFollowUp(test.as(cast[given.by]), { id: one(place, given.which) }),
    5,
  ),
  step(
    "restore",
    fc.record({ by, which: number }),
    ({ stored }, given) => {
      // Of the few that there are to restore; where there is none, any is refused.
      const deleted = stored.followUps.filter(({ deletedAt }) => deletedAt !== null);
      const { id } = pick(deleted.length > 0 ? deleted : stored.followUps, given.which);
      return restoreFollowUp(test.as(cast[given.by]), { id });
    },
    6,
  ),
  step(
    "log",
    fc.record({ by, happened: minutes, next }),
    ({ lead }, given) => {
      const happenedAt = inMinutes(given.happened);
      const interaction = { type: "CALL" as const, outcome: "Met", happenedAt, next: planNext(given.next) };
      return logInteraction(test.as(cast[given.by]), { leadId: lead.id, ...interaction });
    },
    4,
  ),
  step(
    "acknowledge",
    fc.record({ by, which: number }),
    ({ stored }, given) => acknowledgeReminder(test.as(cast[given.by]), { id: pick(stored.reminders, given.which).id }),
    2,
  ),
  step(
    "snooze",
    fc.record({ by, which: number, until: minutes }),
    ({ stored }, given) => {
      const { id } = pick(stored.reminders, given.which);
      return snoozeReminder(test.as(cast[given.by]), { id, until: inMinutes(given.until) });
    },
    4,
  ),
  step("acknowledge all", fc.record({ by }), (_place, given) => acknowledgeReminders(test.as(cast[given.by]), {})),
  step("delete lead", fc.record({ by }), ({ lead }, given) => deleteLead(test.as(cast[given.by]), { id: lead.id })),
  step(
    "restore lead",
    fc.record({ by }),
    ({ lead }, given) => restoreLead(test.as(cast[given.by]), { id: lead.id }),
    4,
  ),
  step("miss", fc.constant({}), () => missFollowUps(test.app), 2),
  step("disable", fc.record({ who: number }), (_place, given) =>
    disableUser(test.as(cast.admin), { id: pick(changing, given.who).id }),
  ),
  step(
    "enable",
    fc.record({ who: number }),
    (_place, given) => enableUser(test.as(cast.admin), { id: pick(changing, given.who).id }),
    2,
  ),
  step("give a role", fc.record({ who: number, role: fc.constantFrom("ADMIN", "REP") }), (_place, { who, role }) =>
    updateUser(test.as(cast.admin), { id: pick(changing, who).id, role }),
  ),
  step("wait a day", fc.constant({}), () => {
    test.pass(GRACE_MS / 1_000);
    return Promise.resolve();
  }),
  step("wait", fc.record({ minutes: fc.integer({ min: 1, max: 10 }) }), async (_place, given) => {
    test.pass(60 * given.minutes);
    return Promise.resolve();
  }),
];

type Armed = Pick<Reminder, "kind" | "followUpId" | "userId" | "remindAt">;

const isOpen = (followUp: FollowUp) => followUp.isOpen();

function expectDerivedFromOpen({ lead, followUps }: StoredAround): void {
  const due = followUps.filter(isOpen).map(({ dueDatetime }) => dueDatetime.getTime());
  expect(lead.nextFollowUpAt?.getTime()).toBe(due.length > 0 ? Math.min(...due) : undefined);
  if (lead.deletedAt) expect(due).toEqual([]);
}

const describeOne = ({ kind, followUpId, userId, remindAt }: Armed): string =>
  `${kind} of ${followUpId ?? ""} for ${userId} at ${remindAt.toISOString()}`;

const armedIn = ({ reminders }: StoredAround): string[] =>
  reminders.filter(({ cancelledAt }) => cancelledAt === null).map(describeOne);

/** When it was missed, or when it is due and as far ahead as it says. */
function occasionsOf({ status, missedAt, dueDatetime, remindBefore }: FollowUp): Pick<Armed, "kind" | "remindAt">[] {
  if (status === "MISSED") return missedAt ? [{ kind: "MISSED", remindAt: missedAt }] : [];
  const ahead = remindBefore.map((minutes) => new Date(dueDatetime.getTime() - minutes * 60_000));
  return [{ kind: "DUE", remindAt: dueDatetime }, ...ahead.map((remindAt) => ({ kind: "AHEAD" as const, remindAt }))];
}

/** Whoever has it to do, and the ADMINs when it was missed or that person cannot sign in. */
function peopleOf({ status, assignedTo }: FollowUp, users: readonly User[]): string[] {
  const canSignIn = users.some((user) => user.id === assignedTo && user.isActive());
  const admins = users.filter((user) => user.isActiveAdmin()).map(({ id }) => id);
  return [...new Set([assignedTo, ...(status === "MISSED" || !canSignIn ? admins : [])])];
}

/**
 * Those people are reminded on those occasions, or later when they said so, and nobody else is. What was to be said ahead is
 * not said after its time, but stays when it was armed before it.
 */
function expectArmed(before: StoredAround, after: StoredAround): void {
  const { followUps, users } = after;
  const wasArmed = new Set(armedIn(before));
  const wanted = followUps.filter(isOpen).flatMap((followUp) =>
    peopleOf(followUp, users).flatMap((userId) =>
      occasionsOf(followUp)
        .map((occasion) => ({ ...occasion, followUpId: followUp.id, userId }))
        .filter((one) => one.kind !== "AHEAD" || one.remindAt > test.app.now() || wasArmed.has(describeOne(one))),
    ),
  );
  expect(armedIn(after).sort()).toEqual(wanted.map(describeOne).sort());
  const { reminders } = after;
  for (const { cancelledAt, acknowledgedAt, snoozedUntil, remindAt, dueAt } of reminders) {
    expect(dueAt).toEqual(cancelledAt || acknowledgedAt ? null : (snoozedUntil ?? remindAt));
  }
}

/** Only the system misses, what was due long enough ago and all of it; a missed one is pending again when it is moved. */
function expectMissedInTime(before: StoredAround, after: StoredAround, { name }: Step): void {
  const limit = test.app.now().getTime() - GRACE_MS;
  for (const { id, status, dueDatetime, missedAt } of after.followUps) {
    const old = before.followUps.find((followUp) => followUp.id === id);
    const wasPending = old?.status === "PENDING" && old.deletedAt === null;
    if (name === "miss" && wasPending) expect(status).toBe(dueDatetime.getTime() < limit ? "MISSED" : "PENDING");
    else if (status === "MISSED") expect(old).toMatchObject({ status, missedAt });
    if (status === "PENDING") expect(missedAt).toBeNull();
    if (status === "MISSED") expect(missedAt).not.toBeNull();
  }
}

/** What somebody has seen or put off stays so, until they say otherwise or its follow-up is another. */
function expectSeenStaysSeen(before: StoredAround, after: StoredAround, { name }: Step): void {
  if (["acknowledge", "acknowledge all", "snooze"].includes(name)) return;
  const isArmed = ({ cancelledAt }: Reminder) => cancelledAt === null;
  for (const old of before.reminders.filter(isArmed)) {
    const now = after.reminders.find(({ id }) => id === old.id);
    if (now && isArmed(now)) expect(now).toEqual(old);
  }
}

/** Only bringing the lead back reopens, and only what its deletion took; what is deleted comes back when it is restored. */
function expectFinalStaysFinal(before: StoredAround, after: StoredAround, { name }: Step): void {
  for (const old of before.followUps) {
    const { id, status, outcome, dueDatetime, completedAt, cancelledAt, deletedAt } = old;
    const now = after.followUps.find((followUp) => followUp.id === id);
    if (deletedAt && name !== "restore") expect(now?.deletedAt).toEqual(deletedAt);
    if (old.isOpen()) continue;
    const wasTaken = cancelledAt !== null && cancelledAt.getTime() === before.lead.deletedAt?.getTime() && !deletedAt;
    if (name === "restore lead" && wasTaken) expect(now).toMatchObject({ status: "PENDING", cancelledAt: null });
    else expect(now).toMatchObject({ status, outcome, dueDatetime, completedAt, cancelledAt });
  }
}

describe("a follow-up", () => {
  it(`keeps its promises whatever is done to it, in whatever order (seed ${SEED})`, async () => {
    await expectKept(test, cast.owner, steps, (before, after, taken) => {
      expectDerivedFromOpen(after);
      expectArmed(before, after);
      expectMissedInTime(before, after, taken);
      expectSeenStaysSeen(before, after, taken);
      expectFinalStaysFinal(before, after, taken);
    });
  }, 120_000);
});
