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
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

type Row = Record<string, unknown>;

/** All that is stored, but the hash of the password, which has salt. */
async function tablesOf({ app }: TestApp) {
  const tables: Record<string, Row[]> = {};
  for (const table of TABLES) {
    const rows = await app.db.query<Row[]>(`SELECT * FROM ${table} ORDER BY 1, 2`);
    tables[table] = rows.map(({ password_hash: _, ...row }) => row);
  }
  return tables;
}

const emailsOf = async ({ app }: TestApp) => new Map((await app.db.find(User)).map(({ id, email }) => [id, email]));

const countBy = (keys: readonly (string | undefined)[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length]));

let test_: TestApp;
let stored: Awaited<ReturnType<typeof tablesOf>>;

beforeAll(async () => {
  test_ = await startTestApp();
  await seedDemoData(test_.app);
  stored = await tablesOf(test_);
});

afterAll(() => test_.close());
