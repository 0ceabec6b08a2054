import type { GraphQLError, GraphQLFormattedError } from "graphql";

import { toDomainError } from "../platform/database-errors";
import { DomainError, InvalidInput } from "../platform/errors";
import { describeCoercionError, describePlace } from "./coercion-error";

/** Refusals by GraphQL that name only types and fields. All others may repeat a value and are replaced. */
const namesOnly =
  /^(Cannot query field|Unknown (argument|type|directive|fragment)|Variable "\$\w+" is (not defined|never used)|Field "\w+" (argument|of type|must))/;

function ofGraphQL(error: GraphQLError): DomainError {
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
