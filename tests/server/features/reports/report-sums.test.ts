import { entities } from "../../../../server/database";
import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../../server/features/follow-ups/delete-follow-up";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { logInteraction } from "../../../../server/features/follow-ups/log-interaction";
import { missFollowUps } from "../../../../server/features/follow-ups/miss-follow-ups";
import { restoreFollowUp } from "../../../../server/features/follow-ups/restore-follow-up";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import { assignLead } from "../../../../server/features/leads/assign-lead";
import { changeLeadStatus } from "../../../../server/features/leads/change-lead-status";
import { changeLeadStatuses } from "../../../../server/features/leads/change-lead-statuses";
import { createLead } from "../../../../server/features/leads/create-lead";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { restoreLead } from "../../../../server/features/leads/restore-lead";
import { updateLead } from "../../../../server/features/leads/update-lead";
import { conversions } from "../../../../server/features/reports/conversions";
import { followUpPerformance } from "../../../../server/features/reports/follow-up-performance";
import { keepReportSums } from "../../../../server/features/reports/keep-report-sums";
import { ReportChange } from "../../../../server/features/reports/report-change.entity";
import { ReportDay } from "../../../../server/features/reports/report-day.entity";
import { daysToKeep, trueDays } from "../../../../server/features/reports/report.days";
import { deleteUser } from "../../../../server/features/users/delete-user";
import type { User } from "../../../../server/features/users/user.entity";
import { createDataSource } from "../../../../server/platform/data-source";
import type { App } from "../../../../server/platform/request-context";
import { inTransaction } from "../../../../server/platform/transaction";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { expectRecounted } from "../../../support/recounted-reports";
import { startTestApp, type TestApp } from "../../../support/test-app";

const HOUR = 3_600;
const DAY = 24 * HOUR;

let test: TestApp;
let admin: User;
let rep: User;
let lead: Lead;
beforeEach(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test);
  lead = await storeLead(test, rep, { source: "Fair", status: "CONVERTED" });
});
afterEach(() => test.close());

const march = { from: new Date("2026-03-01T00:00:00Z"), to: new Date("2026-04-01T00:00:00Z") };
const asked = { from: march.from.toISOString(), to: march.to.toISOString() };
const created = async () => (await conversions(test.as(admin), { ...asked, groupBy: "SOURCE" })).total.created;
const expectTrue = () => expectRecounted(test.as(admin), { ...march, scope: "TEAM", graceMinutes: 0 });
const keptDays = () => test.app.db.count(ReportDay);
const notes = () => test.app.db.count(ReportChange);

/** As a process of its own would have it: other connections, and nothing shared but the tables. */
async function startProcess(): Promise<{ app: App; close(): Promise<void> }> {
  const [row] = await test.app.db.query<{ name: string }[]>("SELECT DATABASE() AS name");
  const address = { socketPath: process.env.TEST_MARIADB_SOCKET ?? "", database: row?.name ?? "" };
  const dataSource = await createDataSource(address, { entities }).initialize();
  return { app: { ...test.app, db: dataSource.manager }, close: () => dataSource.destroy() };
}

/** Where somebody waits until it is opened. */
class Gate {
  readonly reached: Promise<void>;
  private arrive!: () => void;
  private readonly opened: Promise<void>;
  open!: () => void;

  constructor() {
    this.reached = new Promise((resolve) => (this.arrive = resolve));
    this.opened = new Promise((resolve) => (this.open = resolve));
  }

  pass(): Promise<void> {
    this.arrive();
    return this.opened;
  }
}

type Query = (sql: string, ...rest: unknown[]) => Promise<unknown>;

/** Does something before each statement of the transactions that this app begins. */
function beforeStatements({ db: { connection } }: App, act: (sql: string) => Promise<unknown>) {
  const create = connection.createQueryRunner.bind(connection);
  return jest.spyOn(connection, "createQueryRunner").mockImplementation((mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as Query;
    const acting: Query = async (sql, ...rest) => {
      await act(sql.trim());
      return query(sql, ...rest);
    };
    return Object.assign(runner, { query: acting });
  });
}

describe("a day", () => {
  it("is kept once it has been over for an hour, also when nothing happened on it, from the first lead's on", async () => {
    test.pass(2 * DAY);
    await keepReportSums(test.app);
    expect(await trueDays(test.app.db, march)).toEqual([
      { from: new Date("2026-03-02T00:00:00Z"), to: new Date("2026-03-03T00:00:00Z") },
      { from: new Date("2026-03-03T00:00:00Z"), to: new Date("2026-03-04T00:00:00Z") },
    ]);
    test.clock.now = new Date("2026-03-05T00:59:59.999Z");
    await keepReportSums(test.app);
    expect(await keptDays()).toBe(2);
    test.pass(1);
    await keepReportSums(test.app);
    expect(await keptDays()).toBe(3);
  });

  it("that is kept is read as its sums, not row by row", async () => {
    test.pass(2 * DAY);
    await keepReportSums(test.app);
    await test.app.db.query("UPDATE report_lead_sums SET created = created + 1000");
    expect(await created()).toBe(1_001);
    for (const groupBy of ["DAY", "WEEK", "MONTH", "OWNER"]) {
      const { total } = await conversions(test.as(admin), { ...asked, groupBy });
      expect([groupBy, total.created]).toEqual([groupBy, 1_001]);
    }
    await logInteraction(test.as(rep), { leadId: lead.id, type: "CALL", outcome: "Met" });
    test.pass(2 * DAY);
    await keepReportSums(test.app);
    await test.app.db.query("UPDATE report_follow_up_sums SET completed = completed + 1000");
    expect(await followUpPerformance(test.as(admin), asked)).toMatchObject([{ completed: 1_001 }]);
  });

  it("in which something has changed is counted row by row until it is kept anew", async () => {
    test.pass(2 * DAY);
    await keepReportSums(test.app);
    await updateLead(test.as(rep), { id: lead.id, source: "Street" });
    expect(await trueDays(test.app.db, march)).toHaveLength(1);
    await expectTrue();
    await keepReportSums(test.app);
    expect(await trueDays(test.app.db, march)).toHaveLength(2);
    expect(await notes()).toBe(0);
    await expectTrue();
  });

  it("of another calendar tells nothing that it does not know, and is replaced", async () => {
    test.pass(12 * HOUR);
    // In the evening, which is the next day in Kathmandu.
    await storeLead(test, rep, { status: "CONVERTED" });
    test.pass(5 * DAY - 12 * HOUR);
    await keepReportSums(test.app);
    const moved = { ...test.app, settings: { ...test.app.settings, BUSINESS_TIMEZONE: "Asia/Kathmandu" } };
    const there = { ...test.as(admin), app: moved, settings: moved.settings };
    await expectRecounted(there, { ...march, scope: "TEAM", graceMinutes: 0 });
    expect(await daysToKeep(moved)).toHaveLength(5);
    await keepReportSums(moved);
    expect(await daysToKeep(moved)).toEqual([]);
    const days = await trueDays(test.app.db, march);
    expect(days.map(({ from }) => from.toISOString().slice(11, 16))).toEqual(Array<string>(5).fill("18:15"));
    await expectRecounted(there, { ...march, scope: "TEAM", graceMinutes: 0 });
  });

  it("of more than three years ago is not kept", async () => {
    await test.app.db.update(Lead, { id: lead.id }, { createdAt: new Date("2019-01-01T00:00:00Z") });
    const days = await daysToKeep(test.app);
    expect(days).toHaveLength(1_100);
    expect(days[0]?.to).toEqual(new Date("2026-03-02T00:00:00Z"));
  });

  it("that was changed by hand is right again when all have been kept anew, one each time", async () => {
    test.pass(3 * DAY);
    await keepReportSums(test.app);
    await test.app.db.update(Lead, { id: lead.id }, { source: "Street" });
    for (let run = 0; run < 3; run += 1) {
      test.pass(1);
      await keepReportSums(test.app);
    }
    await expectTrue();
  });

  /** Whoever adds up a day with a lead of this source meets this. */
  const failingFairs = (what: string) =>
    test.app.db.query(`CREATE TRIGGER failing_fairs BEFORE INSERT ON report_lead_sums FOR EACH ROW
      IF NEW.source = 'Fair' THEN ${what}; END IF`);
  const fairsWork = () => test.app.db.query("DROP TRIGGER failing_fairs");
  const daysKept = async () => (await trueDays(test.app.db, march)).map(({ from }) => from.getUTCDate());

  it.each(["SIGNAL SQLSTATE '45000'", "DO SLEEP(10)"])(
    "that cannot be added up, for %s, holds up no other",
    async (what) => {
      await failingFairs(what);
      test.pass(DAY);
      lead = await storeLead(test, rep);
      test.pass(DAY);
      lead = await storeLead(test, rep, { source: "Fair" });
      test.pass(DAY);
      await keepReportSums(test.app);
      expect(await daysKept()).toEqual([3]);
      await fairsWork();
      await keepReportSums(test.app);
      expect(await daysKept()).toEqual([2, 3, 4]);
      await expectTrue();
    },
    20_000,
  );

  it("that cannot be kept anew is counted row by row, and the next one has its turn", async () => {
    test.pass(3 * DAY);
    await keepReportSums(test.app);
    await failingFairs("SIGNAL SQLSTATE '45000'");
    await test.app.db.query("UPDATE report_lead_sums SET created = created + 1000");
    for (let run = 0; run < 2; run += 1) {
      test.pass(1);
      await keepReportSums(test.app);
    }
    expect(await daysKept()).toEqual([3, 4]);
    const next = await test.app.db.findOneByOrFail(ReportDay, { startsAt: new Date("2026-03-03T00:00:00Z") });
    expect(next.keptAt).toEqual(test.app.now());
    await expectTrue();
  });
});

describe("what has happened on several days", () => {
  let late: FollowUp;
  let missed: FollowUp;
  /** Each on a day of its own: created, converted, completed late, and missed. Then all days are kept. */
  beforeEach(async () => {
    lead = await storeLead(test, rep, { source: "Fair" });
    test.pass(DAY);
    await changeLeadStatus(test.as(rep), { id: lead.id, status: "CONVERTED" });
    late = await storeFollowUp(test, lead);
    test.pass(DAY);
    late = await completeFollowUp(test.as(rep), { id: late.id, outcome: "Done" });
    test.pass(DAY);
    missed = await storeFollowUp(test, lead);
    test.pass(3 * DAY);
    await missFollowUps(test.app);
    test.pass(DAY);
    await keepReportSums(test.app);
    expect(await daysToKeep(test.app)).toEqual([]);
  });

  const now = () => ({ dueDatetime: inSeconds(test, HOUR).toISOString() });
  const changes: Record<string, () => Promise<unknown>> = {
    "another owner": () => assignLead(test.as(admin), { id: lead.id, ownerId: admin.id }),
    "another source": () => updateLead(test.as(rep), { id: lead.id, source: "Street" }),
    "a conversion that is taken back": () => changeLeadStatus(test.as(rep), { id: lead.id, status: "NEW" }),
    "a conversion of then": async () => {
      await changeLeadStatus(test.as(rep), { id: lead.id, status: "NEW" });
      const convertedAt = inSeconds(test, -4 * DAY).toISOString();
      return changeLeadStatuses(test.as(rep), { ids: [lead.id], status: "CONVERTED", convertedAt });
    },
    "a lead that is deleted": () => deleteLead(test.as(rep), { id: lead.id }),
    "a lead that is restored": async () => {
      await deleteLead(test.as(rep), { id: lead.id });
      await keepReportSums(test.app);
      await restoreLead(test.as(rep), { id: lead.id });
    },
    "a completion that is deleted": () => deleteFollowUp(test.as(admin), { id: late.id }),
    "a completion that is restored": async () => {
      await deleteFollowUp(test.as(admin), { id: late.id });
      await keepReportSums(test.app);
      await restoreFollowUp(test.as(admin), { id: late.id });
    },
    "what was missed, completed": () => completeFollowUp(test.as(rep), { id: missed.id, outcome: "Late" }),
    "what was missed, moved": () => updateFollowUp(test.as(rep), { id: missed.id, ...now() }),
    "what was missed, cancelled": () => cancelFollowUp(test.as(rep), { id: missed.id }),
    "what was missed, deleted": () => deleteFollowUp(test.as(rep), { id: missed.id }),
    "what was missed, given to somebody else": () =>
      updateFollowUp(test.as(admin), { id: missed.id, assignedTo: admin.id }),
    "an interaction of then": () => {
      const happenedAt = inSeconds(test, -4 * DAY).toISOString();
      return logInteraction(test.as(rep), { leadId: lead.id, type: "CALL", outcome: "Met", happenedAt });
    },
    "a person who leaves": () => deleteUser(test.as(admin), { id: rep.id, reassignTo: admin.id }),
  };

  it.each(Object.keys(changes))("is counted as it is after %s, before it is kept anew and after", async (name) => {
    await expectTrue();
    await changes[name]?.();
    await expectTrue();
    await keepReportSums(test.app);
    expect(await daysToKeep(test.app)).toEqual([]);
    await expectTrue();
  });
});

describe("work of the day notes nothing:", () => {
  /** All that is asked of the database about the sums of reports while something is done. */
  async function askedOfSums(work: () => Promise<unknown>): Promise<string[]> {
    const log = jest.spyOn(test.app.db.connection.logger, "logQuery").mockClear();
    await work();
    const statements = log.mock.calls.map(([sql]) => sql).filter((sql) => sql.includes("report_"));
    log.mockRestore();
    return statements;
  }

  it("a new lead, a plan, and what is completed, even where it was due yesterday", async () => {
    const followUp = await storeFollowUp(test, lead);
    test.pass(20 * HOUR);
    const work = async () => {
      await createLead(test.as(rep), { name: "Ann", source: "Fair" });
      await completeFollowUp(test.as(rep), { id: followUp.id, outcome: "Done" });
      await logInteraction(test.as(rep), { leadId: lead.id, type: "CALL", outcome: "Met" });
    };
    expect(await askedOfSums(work)).toEqual([]);
  });

  it("but what was missed, and what is completed after that", async () => {
    const { id } = await storeFollowUp(test, lead);
    test.pass(3 * DAY);
    await missFollowUps(test.app);
    expect(await notes()).toBe(1);
    await completeFollowUp(test.as(rep), { id, outcome: "Late" });
    expect(await test.app.db.find(ReportChange)).toMatchObject([
      { changedOn: "2026-03-02" },
      { changedOn: "2026-03-02" },
    ]);
  });

  it("and a person who leaves is noted once for each date, however many leads they hand over", async () => {
    for (let count = 0; count < 5; count += 1) await storeLead(test, rep, { status: "CONVERTED" });
    test.pass(DAY);
    await storeLead(test, rep);
    test.pass(DAY);
    await deleteUser(test.as(admin), { id: rep.id, reassignTo: admin.id });
    expect(await notes()).toBe(2);
  });
});

describe("a change that is committed", () => {
  /** Another source for the lead, stored, and committed once the gate is open. */
  const changeBehind = (gate: Gate) =>
    inTransaction(test.as(null), async (ctx) => {
      const stored = await ctx.lock(ctx.db.createQueryBuilder(Lead, "lead").where({ id: lead.id }), "lead");
      stored.source = "Street";
      await ctx.save(stored, "LEAD_UPDATED");
      await gate.pass();
    });

  it("after the sums were made, although it began before, makes them untrue", async () => {
    test.pass(2 * DAY);
    const commit = new Gate();
    const changing = changeBehind(commit);
    await commit.reached;
    await keepReportSums(test.app);
    expect(await keptDays()).toBe(2);
    await expectTrue();
    commit.open();
    await changing;
    await expectTrue();
    await keepReportSums(test.app);
    await expectTrue();
    expect(await notes()).toBe(0);
  });

  it.each(["INSERT INTO report_lead_sums", "COMMIT"])(
    "while they are made, before their %s, makes them untrue as well",
    async (statement) => {
      test.pass(DAY);
      const keeper = await startProcess();
      const before = new Gate();
      const isMeant = (sql: string) => sql.startsWith(statement);
      beforeStatements(keeper.app, async (sql) => isMeant(sql) && before.pass());
      const keeping = keepReportSums(keeper.app);
      await before.reached;
      const change = new Gate();
      change.open();
      await changeBehind(change);
      await expectTrue();
      before.open();
      await keeping;
      await keeper.close();
      expect(await keptDays()).toBe(1);
      expect(await trueDays(test.app.db, march)).toEqual([]);
      await expectTrue();
      await keepReportSums(test.app);
      await expectTrue();
      expect(await trueDays(test.app.db, march)).toHaveLength(1);
    },
  );

  it("while a report is read is in none of its figures", async () => {
    test.pass(2 * DAY);
    await keepReportSums(test.app);
    const other = await startProcess();
    const spy = beforeStatements(test.app, async (sql) => {
      if (!sql.includes("counted.bucket")) return;
      await updateLead({ ...test.as(rep), app: other.app, db: other.app.db }, { id: lead.id, source: "Street" });
      await keepReportSums(other.app);
    });
    const { rows } = await conversions(test.as(admin), { ...asked, groupBy: "SOURCE" });
    expect(rows).toMatchObject([{ key: "Fair", created: 1, converted: 1 }]);
    expect(rows).toHaveLength(1);
    spy.mockRestore();
    await other.close();
    await expectTrue();
  });
});

describe("of several processes", () => {
  it("one adds up at a time, and another that comes meanwhile does nothing", async () => {
    test.pass(2 * DAY);
    const [first, second] = await Promise.all([startProcess(), startProcess()]);
    const midway = new Gate();
    beforeStatements(first.app, async (sql) => sql.startsWith("INSERT INTO report_lead_sums") && midway.pass());
    const keeping = keepReportSums(first.app);
    await midway.reached;
    const asked: string[] = [];
    beforeStatements(second.app, (sql) => Promise.resolve(asked.push(sql)));
    await keepReportSums(second.app);
    expect(asked).toEqual([expect.stringContaining("GET_LOCK")]);
    midway.open();
    await keeping;
    expect(await keptDays()).toBe(2);
    await keepReportSums(second.app);
    expect(asked.at(-1)).toContain("RELEASE_LOCK");
    await Promise.all([first.close(), second.close()]);
    await expectTrue();
  });

  it("what they have kept is right, while somebody leaves", async () => {
    for (let day = 0; day < 20; day += 1) {
      lead = await storeLead(test, rep, { source: `Fair ${day % 3}`, status: "CONVERTED" });
      const { id } = await storeFollowUp(test, lead);
      test.pass(DAY);
      await completeFollowUp(test.as(rep), { id, outcome: "Done" });
    }
    const processes = await Promise.all([1, 2, 3].map(startProcess));
    await Promise.all(processes.map(({ app }) => keepReportSums(app)));
    expect(await keptDays()).toBe(20);
    await updateLead(test.as(rep), { id: lead.id, source: "Street" });
    await Promise.all([
      ...processes.map(({ app }) => keepReportSums(app)),
      deleteUser(test.as(admin), { id: rep.id, reassignTo: admin.id }),
    ]);
    await expectTrue();
    await Promise.all(processes.map(({ app }) => keepReportSums(app)));
    await keepReportSums(test.app);
    await Promise.all(processes.map((one) => one.close()));
    expect(await daysToKeep(test.app)).toEqual([]);
    await expectTrue();
  });
});
