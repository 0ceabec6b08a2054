import { toPlain } from "./changes";
import { Conflict } from "./errors";
import type { StoredRecord } from "./record";

/** What an edit carries: the record, the version it was based on (absent: whatever is stored), and the named fields. */
interface Edit {
  id: string;
  version?: number;
}

/**
 * Refuses an edit that was based on an older version of the record. The refusal carries the stored value of each field that
 * the edit names, so that both can be shown and neither is lost. Throws Conflict.
 */
export function assertBasedOnCurrent<Record_ extends StoredRecord>(record: Record_, edit: Edit): void {
  if (edit.version === undefined || edit.version === record.version) return;
  const { id: _id, ...fields } = edit;
  const details = Object.keys(fields)
    .filter((field): field is keyof Record_ & string => field in record)
    .map((field) => ({ field, message: "This was changed in the meantime.", current: toPlain(record[field]) }));
  throw new Conflict("The record was changed by someone else in the meantime.", details);
}

/** Takes over the named fields that the input holds; one that is absent stays, and null empties it. */
export function applyFields<R extends StoredRecord, Field extends keyof R & string>(
  record: R,
  input: Partial<Pick<R, Field>>,
  fields: readonly Field[],
): void {
  for (const field of fields) {
    const value = input[field];
    if (value !== undefined) record[field] = value;
  }
}
