import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from "typeorm";

import type { Values } from "./changes";
import type { Sql } from "./select-sql";

/** SQL: columns with their new values, by property. What is undefined is left to the database, and what is derived as it is. */
export function assignments(metadata: EntityMetadata, values: Values): Sql {
  const { driver } = metadata.connection;
  const columns = metadata.columns.filter(
    ({ propertyName, isInsert }) => isInsert && values[propertyName] !== undefined,
  );
  return {
    sql: columns.map(({ databaseName }) => `${driver.escape(databaseName)} = ?`).join(", "),
    parameters: columns.map((column) => driver.preparePersistentValue(values[column.propertyName], column) as unknown),
  };
}

/** Inserts one row and answers its id. */
export async function insertRow<Row extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  values: Partial<Row>,
): Promise<string> {
  const metadata = db.connection.getMetadata(entity);
  const { sql, parameters } = assignments(metadata, values);
  const { insertId } = await db.query<{ insertId: string | number }>(
    `INSERT INTO ${metadata.tablePath} SET ${sql}`,
    parameters,
  );
  return String(insertId);
}
