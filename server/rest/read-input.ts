import type { Request } from "express";

import { DomainError, InvalidInput } from "../platform/errors";

const hasBody = ({ headers }: Request) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

function readBody(request: Request): object {
  if (!hasBody(request)) return {};
  if (!request.is("json")) throw new DomainError("UNSUPPORTED_MEDIA_TYPE", "The body must be JSON in UTF-8.");
  const body: unknown = request.body;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new DomainError("VALIDATION_FAILED", "The body must be a JSON object.");
  }
  return body;
}

/**
 * What a use case is given: the query string, the body and the path's parameters as one object. A body that names what the
 * path has already said is refused, so that nothing is meant for one record and done to another.
 */
export function readInput(request: Request): object {
  const body = readBody(request);
  const twice = Object.keys(body).filter((field) => field in request.params || field in request.query);
  if (twice.length > 0) {
    throw new InvalidInput(twice.map((field) => ({ field, message: "This field is unknown." })));
  }
  return { ...request.query, ...body, ...request.params };
}
