import ts from "typescript";

import { nodesOf, placeOf, sourcesIn, textOf } from "../support/sources";

/** The last migration before there was this rule; what has run everywhere is not changed any more. */
const BEFORE_THE_RULE = 1795403000000;

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
