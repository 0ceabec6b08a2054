import { UnfitDatabase } from "./platform/database-fitness";
import { EmbeddedMariadbError } from "./platform/embedded-mariadb";
import { InvalidSettings } from "./platform/env";
import { MigrationFailed } from "./platform/migrate";

interface SystemError extends Error {
  code: string;
  port?: number;
}

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && "code" in error && typeof error.code === "string";

const isExplained = (error: unknown): error is Error =>
  [InvalidSettings, MigrationFailed, UnfitDatabase, EmbeddedMariadbError].some((known) => error instanceof known);

/** Why the server did not start, in words for whoever started it; no stack unless we do not know better. */
export function describeStartError(error: unknown): string {
  if (isExplained(error)) return error.message;
  if (!isSystemError(error)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error.code === "EADDRINUSE") {
    return `The port ${String(error.port)} is in use. Stop what listens there, or set PORT to another one.`;
  }
  if (["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "ENOENT"].includes(error.code)) {
    return `The database cannot be reached (${error.message}). Check DATABASE_URL, and that the database is running.`;
  }
  if (error.code.startsWith("ER_")) return `The database refused the connection: ${error.message}`;
  return error.stack ?? error.message;
}
