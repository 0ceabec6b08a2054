import type { EntityManager, EntityMetadata } from "typeorm";

import { compare, type Changes, type Values } from "./changes";
import { Conflict } from "./errors";
import type { StoredRecord } from "./record";
import { assignments, insertRow } from "./write-rows";

/** Kept by the store itself, so never part of what a use case changed. */
const ownProperties = new Set(["id", "version", "createdAt", "updatedAt"]);

const changeableColumns = (metadata: EntityMetadata) =>
  metadata.columns.filter((column) => column.isInsert && column.isUpdate && !ownProperties.has(column.propertyName));

/** Reads the values of a record that a use case may change, by property. */
export function valuesOf(db: EntityManager, record: StoredRecord): Values {
  const columns = changeableColumns(db.connection.getMetadata(record.constructor));
  return Object.fromEntries(columns.map((column) => [column.propertyName, column.getEntityValue(record)]));
}

/** Stores a new record as version 1 and answers its values as changes from nothing. */
export async function insert(db: EntityManager, record: StoredRecord, now: Date): Promise<Changes> {
  Object.assign(record, { version: 1, createdAt: now, updatedAt: now });
  record.id = await insertRow(db, record.constructor, record);
  return compare({}, valuesOf(db, record));
}

/**
 * Writes what differs from `before`, only if the stored version is still the one that was loaded: TypeORM's own version
 * column does not protect `save`. What was changed `beside` the columns raises the version alike. Throws Conflict when
 * another transaction was faster.
 */
export async function update(
  db: EntityManager,
  record: StoredRecord,
  { before, beside }: { before: Values; beside: Changes },
  now: Date,
): Promise<Changes> {
  const after = valuesOf(db, record);
  const ofColumns = compare(before, after);
  const changed = Object.keys(ofColumns);
  const changes = { ...ofColumns, ...beside };
  if (Object.keys(changes).length === 0) return changes;

  const metadata = db.connection.getMetadata(record.constructor);
  const { id, version } = record;
  const stored = Object.fromEntries(changed.map((property) => [property, after[property]]));
  const { sql, parameters } = assignments(metadata, { ...stored, version: version + 1, updatedAt: now });
  const { affectedRows } = await db.query<{ affectedRows: number }>(
    `UPDATE ${metadata.tablePath} SET ${sql} WHERE id = ? AND version = ?`,
    [...parameters, id, version],
  );
  if (affectedRows !== 1) throw new Conflict("The record was changed by someone else in the meantime.");
  Object.assign(record, { version: version + 1, updatedAt: now });
  return changes;
}
