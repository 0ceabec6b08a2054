import { types } from "node:util";

const MAX_CAUSES = 3;

/** What mysql2 and TypeORM put beside the usual: these two alone say what the statement was, without its values. */
interface Details {
  code?: unknown;
  errno?: unknown;
  /** With a `?` for each value. */
  query?: unknown;
  sqlMessage?: unknown;
}

/** The errors in which the database quotes a name of the schema. */
const namingOnly = ["ER_NO_SUCH_TABLE", "ER_BAD_FIELD_ERROR"];

/** In any other it quotes what it objects to, such as an e-mail address that exists already. */
const withoutQuoted = (message: string): string => message.replace(/'.*'/s, "'…'");

/** The stack begins with the message again, however many lines that has. */
const frames = (stack: string | undefined): string | undefined =>
  stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

const isText = (value: unknown): value is string => typeof value === "string";

/**
 * An error as the log has it: what kind, where, and why, and nothing that a user has written. Other properties of it are
 * left out, as they may hold the values of a statement, or a body.
 */
export function describeLoggedError(error: unknown, depth = 0): object {
  // Not by its class: an error of Node's own is no `Error` of the realm that a test runs in.
  if (!types.isNativeError(error)) return { type: typeof error };
  const { code, errno, query, sqlMessage } = error as Details;
  const mayQuote = (isText(sqlMessage) || isText(query)) && !namingOnly.includes(String(code));
  return {
    type: error.name,
    message: mayQuote ? withoutQuoted(error.message) : error.message,
    ...(isText(code) && { code }),
    ...(typeof errno === "number" && { errno }),
    ...(isText(query) && { query }),
    stack: frames(error.stack),
    ...(error.cause !== undefined && depth < MAX_CAUSES && { cause: describeLoggedError(error.cause, depth + 1) }),
  };
}
