import { json, type RequestHandler } from "express";

import { DomainError } from "./errors";

const MAX_BYTES = 100 * 1_024;

/** By what a request says of itself. Express would answer only when all of it has arrived, however much that is. */
const refuseTooLarge: RequestHandler = (request, _response, next) => {
  if (Number(request.headers["content-length"] ?? 0) > MAX_BYTES) {
    throw new DomainError("PAYLOAD_TOO_LARGE", "The body is larger than 100 KB.");
  }
  next();
};

/** Reads a body of JSON, if it is one and not too large. */
export const readJson = (): RequestHandler[] => [refuseTooLarge, json({ limit: MAX_BYTES })];
