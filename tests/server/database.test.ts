import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { DataSource, type EntityMetadata } from "typeorm";

import { entities, migrations } from "../../server/database";
import { createDataSource } from "../../server/platform/data-source";
import { toDomainError } from "../../server/platform/database-errors";
import { migrate, MigrationFailed } from "../../server/platform/migrate";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

let database: TestDatabase;
let dataSource: DataSource;

beforeEach(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(database.address, { entities }).initialize();
});
afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

type Row = Record<string, string>;

const MORE_THAN_THERE_ARE = 30;

const isRejected = (result: PromiseSettledResult<unknown>): result is PromiseRejectedResult =>
  result.status === "rejected";

/** MariaDB writes the display width of integers and knows no JSON type; MySQL does neither. */
const plainType = (type: string) => type.replace(/int\(\d+\)/, "int").replace("longtext", "json");

const ofTables = (sql: string) => dataSource.query<Row[]>(`${sql} AND table_name <> 'migrations'`);

async function readTables(): Promise<string[]> {
  const columns = await ofTables(`SELECT table_name AS t, column_name AS c, column_type AS type, is_nullable AS n
    FROM information_schema.columns WHERE table_schema = DATABASE()`);
  const indexes = await ofTables(`SELECT table_name AS t, MIN(non_unique) AS n, index_name AS i,
    GROUP_CONCAT(column_name ORDER BY seq_in_index) AS c FROM information_schema.statistics
    WHERE table_schema = DATABASE() AND table_name <> 'migrations' GROUP BY table_name, index_name HAVING 1 = 1`);
  const keys = await ofTables(`SELECT table_name AS t, column_name AS c, referenced_table_name AS r
    FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL`);
  return [
    ...columns.map(({ t, c, type, n }) => `${t}.${c} ${plainType(type ?? "")} ${n === "YES" ? "null" : "not null"}`),
    ...indexes.filter(({ i }) => i !== "PRIMARY").map(({ t, n, c }) => `${t} ${Number(n) ? "index" : "unique"} (${c})`),
    ...indexes.filter(({ i }) => i === "PRIMARY").map(({ t, c }) => `${t} primary (${c})`),
    ...keys.map(({ t, c, r }) => `${t}.${c} -> ${r}`),
  ].sort();
}

function typeOf(column: ColumnMetadata): string {
  const type = dataSource.driver.normalizeType(column);
  if (column.enum) return `enum(${column.enum.map((value) => `'${value}'`).join(",")})`;
  if (column.precision) return `${type}(${column.precision})`;
  return plainType(column.length ? `${type}(${column.length})` : type === "tinyint" ? "tinyint(1)" : type);
}

const describeEntity = (entity: EntityMetadata): string[] => [
  ...entity.columns.map(
    (column) =>
      `${entity.tableName}.${column.databaseName} ${plainType(typeOf(column))} ${column.isNullable ? "null" : "not null"}`,
  ),
  `${entity.tableName} primary (${entity.primaryColumns.map((column) => column.databaseName).join(",")})`,
  ...entity.indices.map(
    (index) =>
      `${entity.tableName} ${index.isUnique ? "unique" : "index"} (${index.columns.map((column) => column.databaseName).join(",")})`,
  ),
  ...entity.foreignKeys.map(
    (key) => `${entity.tableName}.${key.columnNames.join(",")} -> ${key.referencedEntityMetadata.tableName}`,
  ),
];

describe("the migrated database", () => {
  it("has exactly the tables, columns, indexes and foreign keys of the entities", async () => {
    await migrate(database.address, migrations);
    expect(await readTables()).toEqual(dataSource.entityMetadatas.flatMap(describeEntity).sort());
  });

  it("can be taken down to nothing and brought up again", async () => {
    await migrate(database.address, migrations);
    const migrated = await readTables();
    const runner = createDataSource(database.address, { migrations });
    await runner.initialize();
    for (const _ of migrations) await runner.undoLastMigration();
    await runner.destroy();
    expect(await readTables()).toEqual([]);
    await migrate(database.address, migrations);
    expect(await readTables()).toEqual(migrated);
  });

  it("is migrated once by nodes that start together", async () => {
    const ran = await Promise.all([1, 2, 3].map(() => migrate(database.address, migrations)));
    expect(ran.map((names) => names.length).sort()).toEqual([0, 0, migrations.length]);
  });

  it("keeps its data when a later migration fails, and the failure names the migration and its cause", async () => {
    await migrate(database.address, migrations);
    await dataSource.query("INSERT INTO tags (name) VALUES ('kept')");
    class Broken1899999999999 {
      up = () => dataSource.query("ALTER TABLE tags ADD COLUMN broken NO_SUCH_TYPE");
      down = () => Promise.resolve();
    }
    const failing = migrate(database.address, [...migrations, Broken1899999999999]);
    await expect(failing).rejects.toThrow(MigrationFailed);
    await expect(migrate(database.address, [...migrations, Broken1899999999999])).rejects.toThrow(
      /^The migration Broken1899999999999 failed: .*NO_SUCH_TYPE/s,
    );
    expect(await dataSource.query("SELECT name FROM tags")).toEqual([{ name: "kept" }]);
    expect(await migrate(database.address, migrations)).toEqual([]);
  });
});

describe("a connection", () => {
  it("works in UTC, strictly, at READ COMMITTED", async () => {
    const [row] = await dataSource.query<Row[]>(
      "SELECT @@session.time_zone AS zone, @@session.sql_mode AS mode, @@session.tx_isolation AS isolation",
    );
    expect(row).toMatchObject({ zone: "+00:00", isolation: "READ-COMMITTED" });
    expect(row?.mode).toContain("STRICT_ALL_TABLES");
  });

  it("gives up a query that takes longer than three seconds", async () => {
    await expect(dataSource.query("SELECT SLEEP(20)")).rejects.toMatchObject({ errno: 1969 });
    expect(await dataSource.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("is ended, not handed on, when even the server does not give up in time", async () => {
    const runner = dataSource.createQueryRunner();
    const [stuck] = await runner.manager.query<Row[]>("SELECT CONNECTION_ID() AS id");
    await runner.query("SET SESSION max_statement_time = 0");
    await expect(runner.query("SELECT SLEEP(20)")).rejects.toMatchObject({ code: "PROTOCOL_SEQUENCE_TIMEOUT" });
    await runner.release();
    const [next] = await dataSource.query<Row[]>("SELECT CONNECTION_ID() AS id");
    expect(next?.id).not.toBe(stuck?.id);
  });

  it("is waited for three and a half seconds at most, behind however many queries, and goes to the next in line after that", async () => {
    const runners = Array.from({ length: MORE_THAN_THERE_ARE }, () => dataSource.createQueryRunner());
    const started = performance.now();
    const [refused] = (await Promise.allSettled(runners.map((runner) => runner.connect()))).filter(isRejected);
    expect(performance.now() - started).toBeLessThan(4_500);
    const refusal = toDomainError(refused?.reason, "reference");
    expect(refusal).toMatchObject({ code: "UNAVAILABLE", status: 503 });
    await Promise.all(runners.map((runner) => runner.release()));
    expect(await dataSource.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });
});
