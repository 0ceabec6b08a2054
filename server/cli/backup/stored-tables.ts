import type { EntityManager } from "typeorm";

import { CommandRefused } from "../run-command";
import type { TableShape } from "./backup.format";

/** Types whose text, read and written back, is the same value. Not `float`: its text is rounded. */
const EXACT = new Set(
  [
    ["tinyint", "smallint", "mediumint", "int", "bigint", "decimal"],
    ["char", "varchar", "tinytext", "text", "mediumtext", "longtext", "json", "enum", "set"],
    ["date", "time", "datetime", "timestamp", "year"],
  ].flat(),
);
const BINARY = new Set(["binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"]);

interface ColumnRow {
  t: string;
  c: string;
  type: string;
  extra: string;
}

/** A table as it is read: its stored columns, and the order of its key. */
export interface StoredTable extends TableShape {
  readonly key: readonly string[];
}

const pairs = (db: EntityManager, sql: string): Promise<{ t: string; c: string }[]> => db.query(sql);

/** All tables of the database, each after those that it refers to. */
export async function storedTables(db: EntityManager): Promise<StoredTable[]> {
  const columns = await db.query<ColumnRow[]>(`
    SELECT c.table_name AS t, c.column_name AS c, LOWER(c.data_type) AS type, UPPER(c.extra) AS extra
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position`);
  const keys = await pairs(
    db,
    `SELECT table_name AS t, column_name AS c FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND index_name = 'PRIMARY' ORDER BY table_name, seq_in_index`,
  );
  const references = await pairs(
    db,
    `SELECT table_name AS t, referenced_table_name AS c FROM information_schema.key_column_usage
     WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL AND referenced_table_name <> table_name`,
  );
  const tables = [...new Set(columns.map(({ t }) => t))].map((name) => ({
    name,
    columns: columns.filter(({ t, extra }) => t === name && !/(VIRTUAL|STORED) GENERATED/.test(extra)).map(shapeOf),
    key: keys.filter(({ t }) => t === name).map(({ c }) => c),
  }));
  return parentsFirst(tables, (name) => references.filter(({ t }) => t === name).map(({ c }) => c));
}

function shapeOf({ t, c, type }: ColumnRow): TableShape["columns"][number] {
  if (!EXACT.has(type) && !BINARY.has(type)) {
    throw new CommandRefused(`${t}.${c} is of the type ${type}, whose values a backup could not repeat exactly.`);
  }
  return { name: c, isBinary: BINARY.has(type) };
}

/** In this order every row finds what it refers to when it is written. */
function parentsFirst(tables: StoredTable[], parentsOf: (name: string) => string[]): StoredTable[] {
  const sorted: StoredTable[] = [];
  const waiting = new Set(tables);
  while (waiting.size > 0) {
    const names = new Set([...waiting].map(({ name }) => name));
    const next = [...waiting].filter(({ name }) => !parentsOf(name).some((parent) => names.has(parent)));
    if (next.length === 0) throw new CommandRefused(`These tables refer to each other: ${[...names].join(", ")}.`);
    for (const table of next) {
      sorted.push(table);
      waiting.delete(table);
    }
  }
  return sorted;
}
