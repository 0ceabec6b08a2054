import { statusByCode, type ErrorCode } from "../platform/errors";
import { isConditional, isCreating, type Route } from "./route";

const field = (name: string, message: string) => ({ field: name, message });

/** An example of each error, as a client gets it. */
const examples: Record<ErrorCode, { message: string; details: object[] }> = {
  VALIDATION_FAILED: {
    message: "Some of the input is not valid.",
    details: [field("name", "This is required."), field("dueDatetime", "This must lie in the future.")],
  },
  UNAUTHENTICATED: { message: "Sign in to continue.", details: [] },
  FORBIDDEN: { message: "You may not do this.", details: [] },
  NOT_FOUND: { message: "There is no such lead.", details: [] },
  METHOD_NOT_ALLOWED: { message: "Only GET, HEAD, POST is possible here.", details: [] },
  REQUEST_TIMEOUT: { message: "The request took too long to arrive.", details: [] },
  CONFLICT: {
    message: "The record was changed by someone else in the meantime.",
    details: [{ ...field("name", "This was changed in the meantime."), current: "Ann Lovell-Reyes" }],
  },
  PRECONDITION_FAILED: {
    message: "The record was changed by someone else in the meantime.",
    details: [{ ...field("version", "This is not the version that If-Match names."), current: 4 }],
  },
  PAYLOAD_TOO_LARGE: { message: "The body is larger than 100 KB.", details: [] },
  UNSUPPORTED_MEDIA_TYPE: { message: "The body must be JSON in UTF-8.", details: [] },
  IDEMPOTENCY_MISMATCH: {
    message: "This Idempotency-Key was used for another request. Use a new one.",
    details: [],
  },
  RATE_LIMITED: { message: "Too many attempts. Try again in 30 s.", details: [] },
  INTERNAL: {
    message: "Something went wrong on our side. Reference: 4b6f1a52-8f0c-4d3e-9f57-6a1c2b7d9e10",
    details: [],
  },
  UNAVAILABLE: {
    message:
      "The service is not available right now. Try again shortly. Reference: 4b6f1a52-8f0c-4d3e-9f57-6a1c2b7d9e10",
    details: [],
  },
};

const descriptions: Record<ErrorCode, string> = {
  VALIDATION_FAILED: "The input breaks a rule; each detail names its field.",
  UNAUTHENTICATED: "Nobody is signed in, or the e-mail, password or token is wrong.",
  FORBIDDEN: "The caller may see the record, but not do this; or it is a page from elsewhere that asks.",
  NOT_FOUND: "There is no such record, or the caller may not see it.",
  METHOD_NOT_ALLOWED: "The path knows other methods; `Allow` names them.",
  REQUEST_TIMEOUT: "The request was still arriving after 15 seconds.",
  CONFLICT: "The state of the record does not allow this, or it was changed in the meantime.",
  PRECONDITION_FAILED: "The record is no longer in the version that `If-Match` names.",
  PAYLOAD_TOO_LARGE: "The body is larger than 100 KB.",
  UNSUPPORTED_MEDIA_TYPE: "The body is not JSON in UTF-8.",
  IDEMPOTENCY_MISMATCH: "The `Idempotency-Key` was used for another request.",
  RATE_LIMITED: "Too many attempts; `Retry-After` says when to try again, in seconds.",
  INTERNAL: "A fault of the server. The reference in the message is in its log too.",
  UNAVAILABLE: "A part of the server, such as the database, does not answer.",
};

const codes = Object.keys(statusByCode) as ErrorCode[];

/** The schema that every error follows. */
export const errorSchema = {
  type: "object",
  required: ["message", "code", "details"],
  additionalProperties: false,
  properties: {
    message: { type: "string", description: "For people; its words may change." },
    code: { type: "string", enum: codes, description: "For programs." },
    details: {
      type: "array",
      description: "What is wrong with single fields; empty where it is not about fields.",
      items: {
        type: "object",
        required: ["field", "message"],
        additionalProperties: false,
        properties: {
          field: { type: "string", description: "The path in the input, such as `next.dueDatetime`." },
          message: { type: "string" },
          current: { description: "On a conflict, the stored value." },
        },
      },
    },
  },
};

/** What every answer carries. */
export const requestIdHeader = { "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" } };

const headersOf: Partial<Record<ErrorCode, object>> = {
  RATE_LIMITED: { "Retry-After": { $ref: "#/components/headers/Retry-After" } },
  METHOD_NOT_ALLOWED: { Allow: { $ref: "#/components/headers/Allow" } },
};

/** A response of the documentation for each error, by its code. */
export const errorResponses = Object.fromEntries(
  codes.map((code) => [
    code,
    {
      description: descriptions[code],
      headers: { ...requestIdHeader, ...headersOf[code] },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          example: { message: examples[code].message, code, details: examples[code].details },
        },
      },
    },
  ]),
);

/** Which errors a route can answer. */
function codesOf(route: Route): ErrorCode[] {
  const { fields, method, isPublic } = route;
  const readsBody = method !== "get";
  const takesPassword = fields.body.some(({ field: name }) => /password/i.test(name));
  const possible: Record<ErrorCode, boolean> = {
    VALIDATION_FAILED: true,
    UNAUTHENTICATED: true,
    FORBIDDEN: true,
    NOT_FOUND: fields.path.length > 0,
    METHOD_NOT_ALLOWED: false,
    REQUEST_TIMEOUT: readsBody,
    CONFLICT: method !== "get" && !isPublic,
    PRECONDITION_FAILED: isConditional(route),
    PAYLOAD_TOO_LARGE: readsBody,
    UNSUPPORTED_MEDIA_TYPE: readsBody,
    IDEMPOTENCY_MISMATCH: isCreating(route),
    RATE_LIMITED: takesPassword,
    INTERNAL: true,
    UNAVAILABLE: true,
  };
  return codes.filter((code) => possible[code]);
}

/** The error responses of a route, by status. */
export const errorsOf = (route: Route): Record<string, object> =>
  Object.fromEntries(
    codesOf(route).map((code) => [String(statusByCode[code]), { $ref: `#/components/responses/${code}` }]),
  );
