import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../../server/features/follow-ups/delete-follow-up";
import type { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { scheduleFollowUp } from "../../../../server/features/follow-ups/schedule-follow-up";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeLead, storeUser } from "../../../support/factories";
import { storedAround } from "../../../support/stored";
import { startTestApp, type TestApp } from "../../../support/test-app";

const SEQUENCES = 200;
const STEPS = 8;

let test: TestApp;
let admin: User;
let other: User;
beforeAll(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
  other = await storeUser(test);
});
afterAll(() => test.close());

/** The same numbers for the same seed (mulberry32), so that a failure can be walked again. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Step = (lead: Lead, id: string, random: (below: number) => number) => Promise<FollowUp>;

const soon = (random: (below: number) => number) => inSeconds(test, 60 * (1 + random(5))).toISOString();

const steps: Step[] = [
  (lead, _id, random) => scheduleFollowUp(test.as(admin), { leadId: lead.id, type: "CALL", dueDatetime: soon(random) }),
  (_lead, id, random) => updateFollowUp(test.as(admin), { id, dueDatetime: soon(random) }),
  (_lead, id, random) => updateFollowUp(test.as(admin), { id, assignedTo: random(2) ? admin.id : other.id }),
  (_lead, id, random) => updateFollowUp(test.as(admin), { id, notes: random(2) ? null : "Noted" }),
  (lead, id, random) => {
    const next = random(2) ? { type: "EMAIL", dueDatetime: soon(random) } : null;
    return completeFollowUp(test.as(admin), { id, outcome: `Done for ${lead.name}`, next });
  },
  (_lead, id) => cancelFollowUp(test.as(admin), { id }),
  (_lead, id) => deleteFollowUp(test.as(admin), { id }),
];

/** The code of a refusal; null when the step was taken. */
const outcomeOf = (step: Promise<FollowUp>): Promise<string | null> =>
  step.then(
    () => null,
    (error: { code: string }) => error.code,
  );

type Stored = Awaited<ReturnType<typeof storedAround>>;

const isFinal = ({ status }: FollowUp) => status === "COMPLETED" || status === "CANCELLED";
const isPending = ({ status, deletedAt }: FollowUp) => status === "PENDING" && deletedAt === null;

function expectInvariants(before: Stored, after: Stored): void {
  const pending = after.followUps.filter(isPending);
  const earliest = pending.map(({ dueDatetime }) => dueDatetime.getTime()).sort((one, two) => one - two)[0];
  expect(after.lead.nextFollowUpAt?.getTime()).toBe(earliest);

  const armed = after.reminders.filter(({ cancelledAt }) => cancelledAt === null);
  const describe = (id: string | null, userId: string, time: Date) => `${id ?? ""} ${userId} ${time.toISOString()}`;
  expect(armed.map(({ followUpId, userId, remindAt }) => describe(followUpId, userId, remindAt)).sort()).toEqual(
    pending.map(({ id, assignedTo, dueDatetime }) => describe(id, assignedTo, dueDatetime)).sort(),
  );

  for (const old of before.followUps.filter((followUp) => isFinal(followUp) || followUp.deletedAt)) {
    const { status, outcome, dueDatetime } = old;
    expect(after.followUps.find(({ id }) => id === old.id)).toMatchObject({ status, outcome, dueDatetime });
  }

  const versions = (stored: Stored) => stored.followUps.reduce((sum, { version }) => sum + version, 0);
  expect(after.activity.length - before.activity.length).toBe(versions(after) - versions(before));
}

describe("a follow-up", () => {
  it("keeps its promises whatever is done to it, in whatever order", async () => {
    for (let seed = 1; seed <= SEQUENCES; seed += 1) {
      const random = numbersFrom(seed);
      const lead = await storeLead(test, admin);
      let before = await storedAround(test, lead);
      for (let count = 0; count < STEPS; count += 1) {
        const { id } = before.followUps[random(before.followUps.length || 1)] ?? { id: "999999999" };
        const step = steps[count === 0 ? 0 : random(steps.length)];
        const outcome = step ? await outcomeOf(step(lead, id, random)) : null;
        const after = await storedAround(test, lead);
        if (outcome === null) expectInvariants(before, after);
        else
          expect({ seed, outcome, after }).toEqual({
            seed,
            outcome: expect.stringMatching(/^(CONFLICT|NOT_FOUND)$/) as string,
            after: before,
          });
        before = after;
        test.pass(30);
      }
    }
    expect(await test.app.db.countBy(ActivityEntry, { action: "FOLLOWUP_COMPLETED" })).toBeGreaterThan(50);
  }, 120_000);
});
