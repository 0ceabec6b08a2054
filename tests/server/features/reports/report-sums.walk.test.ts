import fc from "fast-check";

import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../../server/features/follow-ups/delete-follow-up";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { logInteraction } from "../../../../server/features/follow-ups/log-interaction";
import { missFollowUps } from "../../../../server/features/follow-ups/miss-follow-ups";
import { restoreFollowUp } from "../../../../server/features/follow-ups/restore-follow-up";
import { scheduleFollowUp } from "../../../../server/features/follow-ups/schedule-follow-up";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import { amendLead } from "../../../../server/features/leads/amend-lead";
import { assignLeads } from "../../../../server/features/leads/assign-leads";
import { changeLeadStatus } from "../../../../server/features/leads/change-lead-status";
import { changeLeadStatuses } from "../../../../server/features/leads/change-lead-statuses";
import { createLead } from "../../../../server/features/leads/create-lead";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { restoreLead } from "../../../../server/features/leads/restore-lead";
import { keepReportSums } from "../../../../server/features/reports/keep-report-sums";
import { trueDays } from "../../../../server/features/reports/report.days";
import { deleteUser } from "../../../../server/features/users/delete-user";
import { User } from "../../../../server/features/users/user.entity";
import { DomainError } from "../../../../server/platform/errors";
import type { UserContext } from "../../../../server/platform/request-context";
import { clearRecords } from "../../../support/clear-records";
import { inSeconds, storeUser } from "../../../support/factories";
import { expectRecounted } from "../../../support/recounted-reports";
import { START, startTestApp, type TestApp } from "../../../support/test-app";
import { pick, SEED } from "../../../support/walk";

const WALKS = 12;
const LONGEST_WALK = 40;
const HOUR = 3_600;
const DAY = 24 * HOUR;

let test: TestApp;
let admin: User;
beforeAll(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
});
afterAll(() => test.close());

/** A shop in the middle of a walk. */
interface Shop {
  zone: string;
  leads: Lead[];
  followUps: FollowUp[];
  reps: User[];
}

const appIn = (zone: string) => ({ ...test.app, settings: { ...test.app.settings, BUSINESS_TIMEZONE: zone } });

function as(shop: Shop, user: User): UserContext {
  const app = appIn(shop.zone);
  return { ...test.as(user), app, settings: app.settings };
}

async function look(shop: Shop): Promise<void> {
  const order = { id: "ASC" } as const;
  shop.leads = await test.app.db.find(Lead, { order });
  shop.followUps = await test.app.db.find(FollowUp, { order });
  shop.reps = (await test.app.db.find(User, { order })).filter((user) => user.role === "REP" && user.isActive());
}

interface Step {
  name: string;
  take(shop: Shop): Promise<unknown>;
}

const taken = new Set<string>();

/** A kind of step, as often among all of them as its weight says. */
const step = <Given>(
  name: string,
  given: fc.Arbitrary<Given>,
  take: (shop: Shop, given: Given) => Promise<unknown>,
  weight = 2,
) => ({
  name,
  weight,
  arbitrary: given.map((values): Step => ({
    name,
    take: (shop) => take(shop, values),
    ...{ [fc.toStringMethod]: () => `${name} ${fc.stringify(values)}` },
  })),
});

const which = fc.nat(99);
const source = fc.constantFrom("Fair", "fair", "🍰", "🚀", "", null);
const status = fc.constantFrom("NEW", "INTERESTED", "CONVERTED", "CONVERTED");
const zone = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland");
const iso = (seconds: number) => inSeconds(test, seconds).toISOString();
const isThere = ({ deletedAt }: Lead | FollowUp) => deletedAt === null;
const isGone = (record: Lead | FollowUp) => !isThere(record);
const isOpen = (followUp: FollowUp) => followUp.isOpen();
const leadOf = ({ leads }: Shop, number: number, isFit = isThere) => pick(leads.filter(isFit), number).id;
const followUpOf = ({ followUps }: Shop, number: number, isFit: (one: FollowUp) => boolean = isThere) =>
  pick(followUps.filter(isFit), number).id;
const rep = (shop: Shop, number: number) => pick(shop.reps, number).id;
const by = (shop: Shop) => as(shop, admin);

const steps = [
  step(
    "create a lead",
    fc.record({ who: which, source, status }),
    (shop, { who, ...given }) => createLead(by(shop), { name: "Ann", ...given, ownerId: rep(shop, who) }),
    8,
  ),
  step(
    "change a status",
    fc.record({ which, status }),
    (shop, given) => changeLeadStatus(by(shop), { id: leadOf(shop, given.which), status: given.status }),
    6,
  ),
  step("convert as of then", fc.record({ which, ago: fc.nat(9 * DAY) }), (shop, given) => {
    const convertedAt = iso(-given.ago);
    return changeLeadStatuses(by(shop), { ids: [leadOf(shop, given.which)], status: "CONVERTED", convertedAt });
  }),
  step("amend a lead", fc.record({ which, source, status, who: which }), (shop, given) => {
    const edit = { source: given.source, status: given.status, ownerId: rep(shop, given.who) };
    return amendLead(by(shop), { id: leadOf(shop, given.which), ...edit });
  }),
  step("hand over leads", fc.record({ which, who: which }), (shop, given) => {
    const ids = [...new Set([0, 1, 2].map((offset) => leadOf(shop, given.which + offset)))];
    return assignLeads(by(shop), { ids, ownerId: rep(shop, given.who) });
  }),
  step("delete a lead", fc.record({ which }), (shop, given) => deleteLead(by(shop), { id: leadOf(shop, given.which) })),
  step("restore a lead", fc.record({ which }), (shop, given) =>
    restoreLead(by(shop), {
      id: leadOf(shop, given.which, isGone),
    }),
  ),
  step(
    "schedule",
    fc.record({ which, who: which, due: fc.integer({ min: 60, max: 2 * DAY }) }),
    (shop, given) => {
      const plan = { type: "CALL", dueDatetime: iso(given.due), assignedTo: rep(shop, given.who) };
      return scheduleFollowUp(by(shop), { leadId: leadOf(shop, given.which), ...plan });
    },
    6,
  ),
  step(
    "log",
    fc.record({ which, ago: fc.nat(9 * DAY) }),
    (shop, given) => {
      const interaction = { type: "CALL", outcome: "Met", happenedAt: iso(-given.ago) };
      return logInteraction(by(shop), { leadId: leadOf(shop, given.which), ...interaction });
    },
    4,
  ),
  step(
    "complete",
    fc.record({ which }),
    (shop, given) => completeFollowUp(by(shop), { id: followUpOf(shop, given.which, isOpen), outcome: "Done" }),
    8,
  ),
  step("move", fc.record({ which, due: fc.integer({ min: 60, max: DAY }) }), (shop, given) =>
    updateFollowUp(by(shop), { id: followUpOf(shop, given.which, isOpen), dueDatetime: iso(given.due) }),
  ),
  step("reassign", fc.record({ which, who: which }), (shop, given) =>
    updateFollowUp(by(shop), { id: followUpOf(shop, given.which, isOpen), assignedTo: rep(shop, given.who) }),
  ),
  step("cancel", fc.record({ which }), (shop, given) =>
    cancelFollowUp(by(shop), { id: followUpOf(shop, given.which, isOpen) }),
  ),
  step("delete", fc.record({ which }), (shop, given) =>
    deleteFollowUp(by(shop), { id: followUpOf(shop, given.which) }),
  ),
  step("restore", fc.record({ which }), (shop, given) =>
    restoreFollowUp(by(shop), {
      id: followUpOf(shop, given.which, isGone),
    }),
  ),
  step("miss", fc.constant({}), () => missFollowUps(test.app), 4),
  step("delete a user", fc.record({ who: which, heir: which }), async (shop, given) => {
    await deleteUser(by(shop), { id: rep(shop, given.who), reassignTo: rep(shop, given.heir) });
    await storeUser(test);
  }),
  step("keep", fc.constant({}), (shop) => keepReportSums(appIn(shop.zone)), 6),
  step(
    "live on",
    fc.record({ days: fc.integer({ min: 1, max: 4 }) }),
    async (shop, { days }) => {
      test.pass(days * DAY);
      await keepReportSums(appIn(shop.zone));
    },
    16,
  ),
  step("wait a while", fc.record({ seconds: fc.integer({ min: 1, max: 3 * HOUR }) }), (_shop, { seconds }) => {
    test.pass(seconds);
    return Promise.resolve();
  }),
  step(
    "move the shop",
    fc.record({ zone }),
    (shop, given) => {
      shop.zone = given.zone;
      return Promise.resolve();
    },
    1,
  ),
];

/** A refused step has changed nothing that counts, which is looked at as well. */
async function take(one: Step, shop: Shop): Promise<void> {
  try {
    await one.take(shop);
    taken.add(one.name);
  } catch (error) {
    if (!(error instanceof DomainError) || error.status >= 500) throw error;
  }
}

/** All there is, up to this moment; whole days of UTC; days that are cut somewhere. */
const periods = () =>
  [
    { from: new Date("2026-01-01T00:00:00Z"), to: inSeconds(test, 60) },
    { from: new Date("2026-02-20T00:00:00Z"), to: new Date("2026-03-20T00:00:00Z") },
    { from: inSeconds(test, -3.3 * DAY), to: inSeconds(test, -1.1 * DAY) },
  ] as const;

const GRACES = [0, 7, 61, 1_440];
let keptDays = 0;

/** All there is, and one of the others in turn. */
async function expectTrue(shop: Shop, index: number): Promise<void> {
  const graceMinutes = GRACES[index % GRACES.length] ?? 0;
  const [all, ...others] = periods();
  const team = { scope: "TEAM", graceMinutes } as const;
  await expectRecounted(as(shop, admin), { ...all, ...team });
  await expectRecounted(as(shop, admin), { ...all, ...others[index % others.length], ...team });
  const own = shop.reps[index % shop.reps.length];
  if (own) await expectRecounted(as(shop, own), { ...all, scope: "MINE", graceMinutes });
  keptDays += (await trueDays(test.app.db, all)).length;
}

/** Whose leads there are to begin with. */
const stock = [0, 1, 2];

async function walk(first: string, walked: Step[]): Promise<void> {
  test.clock.now = START;
  await clearRecords(test);
  for (const table of ["report_days", "report_changes"]) await test.app.db.query(`DELETE FROM ${table}`);
  const shop: Shop = { zone: first, leads: [], followUps: [], reps: [] };
  await look(shop);
  for (const given of stock)
    await createLead(by(shop), { name: "Bob", ownerId: rep(shop, given), status: "CONVERTED" });
  await look(shop);
  for (const [index, one] of walked.entries()) {
    test.pass(1);
    await take(one, shop);
    await look(shop);
    await expectTrue(shop, index);
  }
}

describe("the reports over a period", () => {
  it(`are right to the row after whatever happened, in whatever order (seed ${SEED})`, async () => {
    for (let count = 0; count < 3; count += 1) await storeUser(test);
    const walks = fc.array(fc.oneof(...steps), { minLength: 20, maxLength: LONGEST_WALK, size: "max" });
    await fc.assert(fc.asyncProperty(zone, walks, walk), { seed: SEED, numRuns: WALKS });
    expect([...taken].sort()).toEqual(steps.map(({ name }) => name).sort());
    expect(keptDays).toBeGreaterThan(1_000);
  }, 240_000);
});
