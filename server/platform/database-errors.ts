import { NoConnection } from "./connection-pool";
import { DomainError, Internal, Unavailable } from "./errors";

/** Deadlock, lock wait, "record has changed since last read": the transaction did nothing and may be run again. */
const transientCodes = new Set(["ER_LOCK_DEADLOCK", "ER_LOCK_WAIT_TIMEOUT", "ER_CHECKREAD"]);

/** The database is away, restarting, full or too slow; the caller can do nothing but try later. */
const unavailableCodes = new Set([
  // A unix socket whose queue is full: nobody takes in whoever connects.
  "EAGAIN",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "PROTOCOL_CONNECTION_LOST",
  "PROTOCOL_SEQUENCE_TIMEOUT",
  "ER_CON_COUNT_ERROR",
  "ER_DISK_FULL",
  "ER_RECORD_FILE_FULL",
  "ER_SERVER_SHUTDOWN",
  "ER_TEMP_FILE_WRITE_FAILURE",
]);

/** What mysql2 has no name for: MariaDB's ER_CONNECTION_KILLED, and its ER_STATEMENT_TIMEOUT. */
const unavailableNumbers = new Set([1927, 1969]);

/** mysql2 gives the refusals of its pool and of a closed connection no code, only these messages. */
const unavailableMessages = [
  "Queue limit reached.",
  "Pool is closed.",
  "Can't add new command when connection is in closed state",
];

interface CodedError {
  code: string;
}

/** Judged by its shape: an error of Node's own is no `Error` of the realm that a test runs in. */
const hasCode = (error: unknown): error is CodedError =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";

/** Whether running the whole transaction again may succeed. */
export const isTransient = (error: unknown): boolean => hasCode(error) && transientCodes.has(error.code);

/** Whether the row was refused because one with the same key exists. */
export const isDuplicate = (error: unknown): boolean => hasCode(error) && error.code === "ER_DUP_ENTRY";

/** Whether what was asked for is in a table that is not there: the database is empty. */
export const isMissingTable = (error: unknown): boolean => hasCode(error) && error.code === "ER_NO_SUCH_TABLE";

const hasUnavailableNumber = (error: unknown): boolean =>
  error instanceof Error && "errno" in error && unavailableNumbers.has(Number(error.errno));

/** A full disk has a code of its own only where a table is written; elsewhere the words of the operating system say it. */
const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && error.message.includes("No space left on device");

const isUnavailable = (error: unknown): boolean =>
  error instanceof NoConnection ||
  hasUnavailableNumber(error) ||
  isDiskFull(error) ||
  (hasCode(error) && (unavailableCodes.has(error.code) || transientCodes.has(error.code))) ||
  (error instanceof Error && unavailableMessages.some((message) => error.message.startsWith(message)));

/** What a door may show of any error; `reference` is the request's id. */
export function toDomainError(error: unknown, reference: string): DomainError {
  if (error instanceof DomainError) return error;
  return isUnavailable(error) ? new Unavailable(reference, error) : new Internal(reference, error);
}
