import type { GraphQLError, GraphQLFormattedError } from "graphql";

import { toDomainError } from "../platform/database-errors";
import { DomainError, InvalidInput, type ErrorCode } from "../platform/errors";
import { describeCoercionError, describePlace } from "./coercion-error";
import { MAX_TOKENS } from "./limits";

/** What is refused before the operation itself is looked at, and how we say it. */
const refusals: readonly { pattern: RegExp; code: ErrorCode; message: string }[] = [
  {
    pattern: /^GET requests only support query operations/,
    code: "METHOD_NOT_ALLOWED",
    message: "GET serves queries only; send this operation with POST.",
  },
  { pattern: /supports only GET\/POST/, code: "METHOD_NOT_ALLOWED", message: "Send operations with POST or GET." },
  {
    pattern: /Cross-Site Request Forgery/,
    code: "VALIDATION_FAILED",
    message: "Send the operation as application/json, or over GET with the header apollo-require-preflight.",
  },
  {
    pattern: /^Operation batching disabled/,
    code: "VALIDATION_FAILED",
    message: "Send one operation at a time.",
  },
  {
    pattern: /introspection is not allowed/,
    code: "VALIDATION_FAILED",
    message: "Introspection is turned off on this server.",
  },
  {
    pattern: /^Too many validation errors/,
    code: "VALIDATION_FAILED",
    message: "The GraphQL operation has more errors than these.",
  },
  {
    pattern: /Document contains more tha[nt] \d+ tokens/,
    code: "VALIDATION_FAILED",
    message: `The operation has more than ${MAX_TOKENS.toLocaleString("en")} tokens, which is the most that is allowed.`,
  },
];

/** Refusals by GraphQL that name only types and fields. All others may repeat a value and are replaced. */
const namesOnly =
  /^(Cannot query field|Unknown (argument|type|directive|fragment)|Variable "\$\w+" is (not defined|never used)|Field "\w+" (argument|of type|must))/;

function ofGraphQL(error: GraphQLError): DomainError {
  const refusal = refusals.find(({ pattern }) => pattern.test(error.message));
  if (refusal) return new DomainError(refusal.code, refusal.message);
  const detail = describeCoercionError(error);
  if (detail) return new InvalidInput([detail]);
  const [sentence = ""] = error.message.split(" Did you mean");
  const message = namesOnly.test(sentence) ? sentence : "The GraphQL operation is not valid.";
  return new DomainError("VALIDATION_FAILED", `${message}${describePlace(error)}`);
}

/** What went wrong, as every door says it; `reference` is the request's id. */
export function domainErrorOf(error: GraphQLError, reference: string): DomainError {
  // An error thrown by a resolver has a path; without one GraphQL refused the operation before anything ran.
  const isOurs = error.originalError !== undefined && error.originalError.name !== "GraphQLError";
  return isOurs ? toDomainError(error.originalError, reference) : ofGraphQL(error);
}

/** An error as it stands in a GraphQL answer: a code, details by field, and nothing of what caused it. */
export function formatError(error: GraphQLError, reference: string): GraphQLFormattedError {
  const { code, message, details } = domainErrorOf(error, reference);
  return { message, path: error.path, locations: error.locations, extensions: { code, details } };
}
