import type { Request } from "express";

import { DomainError, InvalidInput } from "../platform/errors";
import type { Route } from "./route";
import type { RouteField } from "./route-fields";

const hasBody = ({ headers }: Request) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/** No input is half as deep. What walks through all of a body, such as writing it as JSON, would run out of stack. */
const MAX_BODY_DEPTH = 20;

const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)));

function readBody(request: Request): object {
  if (!hasBody(request)) return {};
  if (request.method === "GET" || request.method === "HEAD") {
    throw new DomainError("VALIDATION_FAILED", `A ${request.method} takes no body. Use the query string.`);
  }
  if (!request.is("json")) throw new DomainError("UNSUPPORTED_MEDIA_TYPE", "The body must be JSON in UTF-8.");
  const body: unknown = request.body;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new DomainError("VALIDATION_FAILED", "The body must be a JSON object.");
  }
  if (isDeeperThan(body, MAX_BODY_DEPTH)) {
    throw new DomainError("VALIDATION_FAILED", `The body is more than ${MAX_BODY_DEPTH} levels deep.`);
  }
  return body;
}

const namesIn = (sent: object, fields: readonly RouteField[]): string[] =>
  Object.keys(sent).filter((name) => !fields.some((field) => field.name === name));

const take = (sent: object, fields: readonly RouteField[]): [string, unknown][] =>
  Object.entries(sent).map(([name, value]: [string, unknown]) => [
    fields.find((field) => field.name === name)?.field ?? name,
    value,
  ]);

/**
 * What a use case is given: path, query string and body as one object, each field taken only from where it belongs. Anything
 * else is refused, so that nothing is meant for one record and done to another. Throws InvalidInput.
 */
export function readInput(request: Request, { fields }: Route): object {
  const body = readBody(request);
  const unknown = [...namesIn(request.query, fields.query), ...namesIn(body, fields.body)];
  if (unknown.length > 0) {
    throw new InvalidInput(unknown.map((field) => ({ field, message: "This field is unknown." })));
  }
  return Object.fromEntries([
    ...take(request.query, fields.query),
    ...take(body, fields.body),
    ...take(request.params, fields.path),
  ]);
}

/** Lets an error name the fields as the client does. */
export function nameAsSent(error: unknown, { fields }: Route): unknown {
  if (!(error instanceof InvalidInput)) return error;
  const renamed = [...fields.path, ...fields.query, ...fields.body].filter(({ name, field }) => name !== field);
  if (renamed.length === 0) return error;
  return new InvalidInput(
    error.details.map((detail) => ({
      ...detail,
      field: renamed.find(({ field }) => field === detail.field)?.name ?? detail.field,
    })),
  );
}
