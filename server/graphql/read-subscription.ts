import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import type { SubscribePayload } from "graphql-ws";

import { DomainError } from "../platform/errors";

/** A refusal in words of ours, which GraphQL's own errors are not. */
export const refusal = (
  code: "VALIDATION_FAILED" | "RATE_LIMITED" | "UNAUTHENTICATED",
  message: string,
): GraphQLError[] => [new GraphQLError(message, { originalError: new DomainError(code, message) })];

/** The document, when it holds a subscription that the schema knows; queries and mutations go over HTTP, with its limits. */
export function readSubscription(
  schema: GraphQLSchema,
  { query, operationName }: SubscribePayload,
): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const isSubscription = getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
    if (isSubscription) return { document };
    return { errors: refusal("VALIDATION_FAILED", "Only subscriptions are served over the socket.") };
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError("The operation is not valid.")] };
  }
}
