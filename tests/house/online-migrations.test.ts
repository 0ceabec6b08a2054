import type { DataSource } from "typeorm";
import ts from "typescript";

import { entities, migrations } from "../../server/database";
import { createDataSource } from "../../server/platform/data-source";
import { migrate } from "../../server/platform/migrate";
import { nodesOf, placeOf, sourcesIn, textOf } from "../support/sources";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

/** The last migration before there was this rule; what has run everywhere is not changed any more. */
const BEFORE_THE_RULE = 1795820060000;

/** Tables that stay small however long a shop uses them. Any other one grows, those to come included. */
const SMALL = ["users", "tags", "views", "reminder_readings", "reminder_channels", "migrations"];

const ALTERS = /^\s*ALTER\s+TABLE\s+`?(\w+)`?/i;
const INDEXES = /^\s*(?:CREATE\s+(?:UNIQUE\s+)?INDEX\s+\S+|DROP\s+INDEX\s+\S+)\s+ON\s+`?(\w+)`?/i;

/** Why this statement could stop everybody who works, or null. */
function problemOf(sql: string): string | null {
  const table = (ALTERS.exec(sql) ?? INDEXES.exec(sql))?.[1];
  if (table === undefined || SMALL.includes(table)) return null;
  if (/\bALGORITHM\s*=\s*INSTANT\b/i.test(sql)) return null;
  if (/\bALGORITHM\s*=\s*(INPLACE|NOCOPY)\b/i.test(sql) && /\bLOCK\s*=\s*NONE\b/i.test(sql)) return null;
  return `${table} grows; state ALGORITHM=INSTANT, or ALGORITHM=INPLACE with LOCK=NONE`;
}

const timeOf = ({ fileName }: ts.SourceFile) => Number(/(\d{13})-/.exec(fileName)?.[1]);

const statements = sourcesIn("migrations")
  .filter((source) => timeOf(source) > BEFORE_THE_RULE)
  .flatMap((source) => [...nodesOf(source)])
  .flatMap((node) => {
    const sql = textOf(node, "#");
    return sql === null ? [] : [{ sql, place: placeOf(node) }];
  });

describe("a migration of a table that grows says that it goes on while people work", () => {
  it("so that the database refuses what it could only do by locking or copying the table", () => {
    const problems = statements.flatMap(({ sql, place }) => {
      const problem = problemOf(sql);
      return problem ? [`${place}: ${problem}`] : [];
    });
    expect(problems).toEqual([]);
  });

  it.each([
    "ALTER TABLE leads ADD COLUMN rating TINYINT NULL",
    "ALTER TABLE leads ADD KEY leads_rating (rating, id), LOCK=NONE",
    "\n  alter table `follow_ups` drop column outcome, ALGORITHM=COPY",
    "CREATE INDEX leads_rating ON leads (rating, id)",
    "CREATE UNIQUE INDEX leads_rating ON leads (rating, id) ALGORITHM=INPLACE",
    "DROP INDEX leads_rating ON leads",
    "ALTER TABLE not_there_yet ADD COLUMN rating TINYINT NULL",
  ])("is asked of: %s", (sql) => {
    expect(problemOf(sql)).not.toBeNull();
  });

  it.each([
    "ALTER TABLE leads ADD COLUMN rating TINYINT NULL, ALGORITHM=INSTANT",
    "ALTER TABLE leads ADD KEY leads_rating (rating, id), ALGORITHM=INPLACE, LOCK=NONE",
    "CREATE INDEX leads_rating ON leads (rating, id) ALGORITHM=INPLACE LOCK=NONE",
    "ALTER TABLE users ADD COLUMN language ENUM('en', 'es') NULL",
    "CREATE TABLE teams (id BIGINT NOT NULL PRIMARY KEY)",
  ])("is content with: %s", (sql) => {
    expect(problemOf(sql)).toBeNull();
  });
});

describe("the tables that grow", () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    await migrate(database.address, migrations);
    dataSource = await createDataSource(database.address, { entities }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it("are given another column at once, each of them", async () => {
    const growing = dataSource.entityMetadatas
      .map(({ tableName }) => tableName)
      .filter((name) => !SMALL.includes(name));
    expect(growing).toEqual(expect.arrayContaining(["leads", "contacts", "follow_ups", "reminders", "activity_logs"]));
    for (const table of growing) {
      await dataSource.query(`ALTER TABLE ${table} ADD COLUMN another TINYINT NULL, ALGORITHM=INSTANT`);
    }
  });
});
