import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import type { SubscribePayload } from "graphql-ws";

import { DomainError } from "../platform/errors";
import { assertWithinLimits, parseOptions, validationOptions, validationRules } from "./limits";
import { rootFieldsOf } from "./root-fields";

/** A refusal in words of ours, which GraphQL's own errors are not. */
export const refusal = (
  code: "VALIDATION_FAILED" | "RATE_LIMITED" | "UNAUTHENTICATED",
  message: string,
): GraphQLError[] => [new GraphQLError(message, { originalError: new DomainError(code, message) })];

/** The document, when it holds a subscription that the schema knows, within the limits; queries and mutations go over HTTP. */
export function readSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
): { document: DocumentNode; operation: string } | { errors: readonly GraphQLError[] } {
  try {
    const document = parse(query, parseOptions);
    const errors = validate(schema, document, [...specifiedRules, ...validationRules], validationOptions);
    if (errors.length > 0) return { errors };
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
      return { errors: refusal("VALIDATION_FAILED", "Only subscriptions are served over the socket.") };
    }
    assertWithinLimits({ schema, document, operation, variables });
    return { document, operation: rootFieldsOf(document, operation) };
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError("The operation is not valid.")] };
  }
}
