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

/** Documents that were found valid of late: sockets that come back after a restart all ask for the same few. */
const valid = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();
const MAX_VALID = 100;
const MAX_KEPT_LENGTH = 2_000;

/** Parses and validates a document, unless that was done before. Answers what is wrong with it by the schema alone. */
function check(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  const known = valid.get(schema) ?? new Map<string, DocumentNode>();
  valid.set(schema, known);
  const before = known.get(query);
  if (before) return before;
  const document = parse(query, parseOptions);
  const errors = validate(schema, document, [...specifiedRules, ...validationRules], validationOptions);
  if (errors.length > 0) return errors;
  if (known.size >= MAX_VALID) known.clear();
  if (query.length <= MAX_KEPT_LENGTH) known.set(query, document);
  return document;
}

/** The document, when it holds a subscription that the schema knows, within the limits; queries and mutations go over HTTP. */
export function readSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
): { document: DocumentNode; operation: string } | { errors: readonly GraphQLError[] } {
  try {
    const document = check(schema, query);
    if (!("kind" in document)) return { errors: document };
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
