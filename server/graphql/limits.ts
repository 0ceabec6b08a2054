import { GraphQLError } from "graphql";

import { DomainError } from "../platform/errors";
import { measure, type Figures, type Operation } from "./measure-operation";
import { mergingRule } from "./merging";

/** More are refused while parsing. This also bounds directives, and the time that all other checks take. */
export const MAX_TOKENS = 1_000;

/** How an operation is parsed, over HTTP and over the socket. */
export const parseOptions = { maxTokens: MAX_TOKENS };

/** How it is validated: nobody reads a hundred errors, and each takes its time to describe. */
export const validationOptions = { maxErrors: 10, hideSuggestions: true };

/** What it is validated by besides the specification's own rules. The web UI's largest operation takes a third of this. */
export const validationRules = [mergingRule(4_000)];

/** What one operation may be, over HTTP and over the socket. */
const MAX = { depth: 8, aliases: 15, cost: 5_000 };

const inWords = (figure: number) => figure.toLocaleString("en");

function problemOf({ depth, aliases, cost }: Figures): string | null {
  if (depth > MAX.depth) return `The operation is ${inWords(depth)} levels deep; at most ${MAX.depth} are allowed.`;
  if (aliases > MAX.aliases) {
    return `The operation has ${inWords(aliases)} aliases; at most ${MAX.aliases} are allowed.`;
  }
  if (cost > MAX.cost) return `The operation costs ${inWords(cost)}; at most ${inWords(MAX.cost)} is allowed.`;
  return null;
}

/** Throws VALIDATION_FAILED, naming the limit and the figure, when an operation is beyond one. */
export function assertWithinLimits(operation: Operation): void {
  const problem = problemOf(measure(operation));
  if (!problem) return;
  throw new GraphQLError(problem, {
    originalError: new DomainError("VALIDATION_FAILED", problem),
    extensions: { http: { status: 400 } },
  });
}
