import { loadBusiness } from "../../bench/business";
import { missFollowUps } from "../../server/features/follow-ups/miss-follow-ups";
import { readerOf } from "../../server/features/reminders/reminder.reader";
import { keepReportSums } from "../../server/features/reports/keep-report-sums";
import { startTestServer, type TestServer } from "../support/test-server";
import { operationRows } from "./permissions/all.rows";
import { signedIn } from "./permissions/permission.rows";
import { storeCast, storeScene, type Cast } from "./permissions/permission.scene";

/** So many that the database prefers an index wherever there is one that helps. */
const LEADS = 5_000;
/** Tables that do not grow with the business have fewer rows, those that do have many times as many. */
const FEW_ROWS = 1_000;
const YEAR_MS = 365 * 86_400_000;
/** More than any table here has. */
const ALL_PAGES = 10_000;

jest.setTimeout(300_000);

let test: TestServer;
let cast: Cast;
beforeAll(async () => {
  test = await startTestServer();
  test.clock.now = new Date();
  await loadBusiness(test.app.db, LEADS, "plan-pass-1234");
  // Plans follow what is known of the tables; of a sample of their pages it would be something else each time.
  for (const { tableName } of test.app.db.connection.entityMetadatas) {
    await test.app.db.query(`ALTER TABLE ${tableName} STATS_SAMPLE_PAGES = ${ALL_PAGES}`);
    await test.app.db.query(`ANALYZE TABLE ${tableName}`);
  }
  // The cast has addresses like theirs.
  await test.app.db.query("UPDATE users SET email = CONCAT('of-the-business-', email)");
  cast = await storeCast(test);
});
afterAll(() => test.close());

interface Step {
  table: string | null;
  type: string | null;
  rows: string | null;
  Extra: string | null;
}

type Statement = readonly [sql: string, parameters: unknown[] | undefined];

/** Counting ends at ten thousand, whatever it goes through. */
const isCapped = ([sql]: Statement) => /LIMIT 10001\) capped$/.test(sql);

const isExplained = ([sql]: Statement) => /^\s*(SELECT|UPDATE|DELETE|REPLACE|INSERT .* SELECT)\b/is.test(sql);

/** A page in the order of an index: it is walked until the page is full, and nothing is sorted. */
const isWalk = (sql: string, { type, Extra }: Step) =>
  type === "index" && sql.includes(" LIMIT ") && !/filesort|temporary/.test(Extra ?? "");

const isScan = (sql: string, step: Step) =>
  (step.type === "ALL" || step.type === "index") &&
  !step.table?.startsWith("<") &&
  Number(step.rows) > FEW_ROWS &&
  !isWalk(sql, step);

async function scansOf(statements: readonly Statement[]): Promise<string[]> {
  const scans: string[] = [];
  for (const [sql, parameters] of statements.filter((one) => isExplained(one) && !isCapped(one))) {
    const plan = await test.app.db.query<Step[]>(`EXPLAIN ${sql}`, parameters);
    for (const { table, type, rows } of plan.filter((step) => isScan(sql, step))) {
      scans.push(`${type} of ${table}, ${rows} rows: ${sql}`);
    }
  }
  return scans;
}

/** What is asked of the database while this is done, each statement once. */
async function statementsDuring(work: () => Promise<unknown>): Promise<Statement[]> {
  const log = jest.spyOn(test.app.db.connection.logger, "logQuery").mockClear();
  await work();
  const statements = log.mock.calls.map(([sql, parameters]): Statement => [sql, parameters as unknown[] | undefined]);
  log.mockRestore();
  return [...new Map(statements.map((statement) => [statement[0], statement])).values()];
}

const scansDuring = async (work: () => Promise<unknown>): Promise<string[]> => scansOf(await statementsDuring(work));

/** Figures over everything go through everything; `npm run bench -- reports` says how long that takes. */
const SUMMING_UP = ["Query.dashboard", "Query.openFollowUps"];

const operations = operationRows
  .filter(({ covers }) => !covers.some((field) => SUMMING_UP.some((root) => field.startsWith(root))))
  .map((row) => [`${row.covers.join(", ")}${row.when ? ` when ${row.when}` : ""}`, row] as const);

describe("no statement goes through all rows of a table that grows:", () => {
  it.each(operations)("%s", async (_title, { prepare, operation, expected }) => {
    const scene = await storeScene(test, cast);
    await prepare?.(test, scene);
    const actor = signedIn.find((one) => expected[one] === "OK") ?? "ADMIN";
    const { query, variables } = operation({ ...scene, me: cast[actor].user });
    const asking = () => test.graphql(query, { variables, token: cast[actor].token });
    expect(await scansDuring(asking)).toEqual([]);
  });

  const filters = [
    ...["status: [NEW, INTERESTED]", 'ownerId: "2"', 'source: "Fair"', 'tags: ["Regular"]', "hasNextFollowUp: true"],
    ...['search: "customer4711"', 'search: "bakery"', 'search: "ann abbott"'],
    ...['createdFrom: "2026-01-01T00:00:00Z"', 'createdTo: "2126-01-01T00:00:00Z"'],
  ];
  it.each(filters)("leads with the filter %s", async (filter) => {
    const query = `{ leads(filter: { ${filter} }) { total items { id tags { name } nextFollowUp { id } owner { id } } } }`;
    expect(await scansDuring(() => test.graphql(query, { token: cast.OWNER.token }))).toEqual([]);
  });

  it.each(["NAME", "COMPANY", "STATUS", "CREATED", "UPDATED", "NEXT_FOLLOW_UP"])("leads by %s", async (by) => {
    for (const direction of ["ASC", "DESC"]) {
      const query = `{ leads(sort: { by: ${by}, direction: ${direction} }) { items { id } } }`;
      expect(await scansDuring(() => test.graphql(query, { token: cast.OWNER.token }))).toEqual([]);
    }
  });

  const followUpFilters = [
    ...["mine: true, status: [PENDING, MISSED]", "overdue: true", 'leadId: "17"', "type: [CALL]"],
    ...['assignedTo: "2"', 'dueFrom: "2026-01-01T00:00:00Z", dueTo: "2126-01-01T00:00:00Z"'],
  ];
  it.each(followUpFilters)("follow-ups with the filter %s", async (filter) => {
    const query = `{ followUps(filter: { ${filter} }) { total items { id lead { id } contact { id } } } }`;
    expect(await scansDuring(() => test.graphql(query, { token: cast.OWNER.token }))).toEqual([]);
  });

  it("the first of all that somebody has to do, who may have any number of it, which are not sorted for that", async () => {
    const query = "{ followUps(filter: { mine: true, status: [PENDING, MISSED] }) { items { id } } }";
    const statements = await statementsDuring(() => test.graphql(query, { token: cast.OWNER.token }));
    const pages = statements.filter(([sql]) => sql.includes("UNION ALL"));
    expect(pages).toHaveLength(1);
    for (const [sql, parameters] of pages) {
      const plan = await test.app.db.query<Step[]>(`EXPLAIN ${sql}`, parameters);
      const steps = plan.filter(({ table }) => table === "followUp");
      expect(steps).toHaveLength(3);
      expect(steps.filter(({ Extra }) => Extra?.includes("filesort"))).toEqual([]);
    }
  });

  it("what the clock sets off", async () => {
    expect(await scansDuring(() => readerOf(test.app).read())).toEqual([]);
    expect(await scansDuring(() => missFollowUps(test.app))).toEqual([]);
    expect(await scansDuring(() => keepReportSums(test.app))).toEqual([]);
  });

  it("reports over a year, by what is kept of it and what is not", async () => {
    await keepReportSums(test.app);
    const to = test.clock.now.toISOString();
    const period = `from: "${new Date(test.clock.now.getTime() - YEAR_MS).toISOString()}", to: "${to}"`;
    const queries = [
      ...["DAY", "MONTH", "OWNER", "SOURCE"].map((by) => `{ conversions(${period}, groupBy: ${by}) { rows { key } } }`),
      `{ followUpPerformance(${period}) { completed } }`,
    ];
    for (const query of queries) {
      expect(await scansDuring(() => test.graphql(query, { token: cast.OWNER.token }))).toEqual([]);
    }
  });
});
