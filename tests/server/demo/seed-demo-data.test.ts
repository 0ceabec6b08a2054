import { parsePhoneNumberFromString } from "libphonenumber-js";
import { LessThan } from "typeorm";

import { seedDemoData } from "../../../server/demo/seed-demo-data";
import { Contact } from "../../../server/features/contacts/contact.entity";
import { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../../server/features/leads/lead.entity";
import { Reminder } from "../../../server/features/reminders/reminder.entity";
import { login } from "../../../server/features/users/login";
import { User } from "../../../server/features/users/user.entity";
import { listenTo } from "../../../server/platform/events";
import { startTestApp, type TestApp } from "../../support/test-app";

const TABLES = ["users", "leads", "lead_words", "contacts", "follow_ups", "reminders", "activity_logs"];
const HOUR_MS = 3_600_000;

// Weeks of a business are lived through, several times in one test.
jest.setTimeout(120_000);

type Row = Record<string, unknown>;

/** All that is stored, but the hash of the password, which has salt, and what the database dates by its own clock. */
async function tablesOf({ app }: TestApp): Promise<Record<string, Row[]>> {
  const tables: Record<string, Row[]> = {};
  for (const table of TABLES) {
    const rows: Row[] = await app.db.query(`SELECT * FROM ${table} ORDER BY 1, 2`);
    tables[table] = rows.map(({ password_hash: _hash, changed_at: _changed, news_at: _news, ...row }) => row);
  }
  return tables;
}

/** How many of these rows are of each person, by e-mail. */
async function countByPerson(rows: readonly object[], property: "ownerId" | "userId" | "assignedTo") {
  const users = await test.app.db.find(User);
  const counts = users.map(({ id, email }) => ({
    email,
    count: rows.filter((row) => Reflect.get(row, property) === id).length,
  }));
  return Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ email, count }) => [email, count]));
}

let test: TestApp;
let loaded: Record<string, Row[]>;

beforeAll(async () => {
  test = await startTestApp();
  await seedDemoData(test.app);
  loaded = await tablesOf(test);
});
afterAll(() => test.close());

describe("an empty database", () => {
  let other: TestApp;
  beforeEach(async () => {
    other = await startTestApp();
  });
  afterEach(() => other.close());

  it("is filled with the same each time", async () => {
    await seedDemoData(other.app);
    expect(await tablesOf(other)).toEqual(loaded);
  });

  it("is filled once by two that load at the same time", async () => {
    await Promise.all([seedDemoData(other.app), seedDemoData(other.app)]);
    expect(await other.app.db.count(User)).toBe(4);
    expect(await other.app.db.count(Lead)).toBe(60);
  });

  it("stays empty when the loading fails midway, and is filled by the next one", async () => {
    let completed = 0;
    const failing = listenTo(["FOLLOWUP_COMPLETED"], () => {
      completed += 1;
      return completed < 10 ? Promise.resolve() : Promise.reject(new Error("The disk is full."));
    });
    const failingApp = { ...other.app, listeners: [...other.app.listeners, failing] };
    await expect(seedDemoData(failingApp)).rejects.toThrow("The disk is full.");
    expect(Object.values(await tablesOf(other)).flat()).toEqual([]);

    await seedDemoData(other.app);
    expect(await other.app.db.count(Lead)).toBe(60);
  });
});

it("changes nothing where there are users", async () => {
  await seedDemoData(test.app);
  expect(await tablesOf(test)).toEqual(loaded);
});

it.each([
  ["owner@demo.test", "ADMIN"],
  ["rep@demo.test", "REP"],
  ["rep2@demo.test", "REP"],
  ["viewer@demo.test", "VIEWER"],
])("lets %s sign in as %s", async (email, role) => {
  const session = await login(test.as(null), { email, password: "demo-pass-1234" });
  expect(session.user.role).toBe(role);
});

it("gives most leads to the rep", async () => {
  const owners = await countByPerson(await test.app.db.find(Lead), "ownerId");
  expect(owners).toEqual({ "owner@demo.test": 15, "rep@demo.test": 26, "rep2@demo.test": 19 });
});

it("reminds the rep twice and the owner once within the first five minutes", async () => {
  const now = test.app.now().getTime();
  const soon = await test.app.db.find(Reminder, { where: { dueAt: LessThan(new Date(now + 300_000)) } });
  const live = soon.filter(({ remindAt }) => remindAt.getTime() > now);
  const seconds = live.map(({ remindAt }) => (remindAt.getTime() - now) / 1_000);
  expect(seconds.sort((one, other) => one - other)).toEqual([60, 90, 180]);
  expect(await countByPerson(live, "userId")).toEqual({ "rep@demo.test": 2, "owner@demo.test": 1 });
});

it("leaves at most three reminders unread for each", async () => {
  const due = await test.app.db.find(Reminder, { where: { dueAt: LessThan(test.app.now()) } });
  expect(await countByPerson(due, "userId")).toEqual({ "owner@demo.test": 2, "rep@demo.test": 3, "rep2@demo.test": 3 });
});

it("leaves some follow-ups overdue, and none for so long that it counts as missed", async () => {
  const now = test.app.now();
  const overdue = await test.app.db.find(FollowUp, { where: { status: "PENDING", dueDatetime: LessThan(now) } });
  const counts = { "owner@demo.test": 2, "rep@demo.test": 6, "rep2@demo.test": 4 };
  expect(await countByPerson(overdue, "assignedTo")).toEqual(counts);
  const oldest = Math.min(...overdue.map(({ dueDatetime }) => dueDatetime.getTime()));
  expect(now.getTime() - oldest).toBeLessThanOrEqual(20 * HOUR_MS);
});

it("gives every lead one primary contact", async () => {
  const primaries = (await test.app.db.findBy(Contact, { isPrimary: true })).map(({ leadId }) => leadId);
  expect(primaries).toHaveLength(60);
  expect(new Set(primaries).size).toBe(60);
});

it("gives every contact a valid phone number and an address that nobody can have", async () => {
  for (const { email, phone } of await test.app.db.find(Contact)) {
    expect(email).toMatch(/@example\.(com|net|org)$/);
    expect(parsePhoneNumberFromString(phone ?? "")?.isValid()).toBe(true);
  }
});

it("writes nothing down before it has happened", () => {
  const rows = ["leads", "contacts", "follow_ups", "activity_logs"].flatMap((table) => loaded[table] ?? []);
  const written = rows.flatMap((row) => [row.created_at, row.updated_at, row.completed_at]);
  const times = written.filter((time) => time instanceof Date).map((time) => time.getTime());
  expect(Math.max(...times)).toBeLessThanOrEqual(test.app.now().getTime());
});
