import {
  getLocation,
  Kind,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type Source,
} from "graphql";

import type { ErrorDetail } from "../platform/errors";

const required = "This is required.";

/** GraphQL's own complaints about values, each of which may repeat the value, and what we say instead. */
const complaints: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /Field "(?:\w+\.)?(\w+)" of required type ".*" was not provided\.$/s, message: required },
  { pattern: /Field "(\w+)" is not defined by type ".*"\./s, message: "This field is unknown." },
  { pattern: /of (?:required|non-null) type ".*" (?:was not provided|must not be null)\.$/s, message: required },
  { pattern: /Expected non-nullable type ".*" not to be null\.$/s, message: required },
  { pattern: /Expected value of type ".*!", found null\.$/s, message: required },
  { pattern: /does not exist in ".*" enum\./s, message: "This is none of the possible values." },
  { pattern: /cannot represent|Expected (?:value of )?type/s, message: "This has the wrong type." },
];

/** `input.next.type` of the variable `$input` is `next.type` for whoever sent it. */
function pathInVariable(message: string): string[] | null {
  const [, variable, path] = /^Variable "\$(\w+)"(?:.* at "(?:\w+)((?:\.\w+)+)";)?/s.exec(message) ?? [];
  if (!variable) return null;
  if (path) return path.split(".").filter(Boolean);
  return variable === "input" ? [] : [variable];
}

/** One operation may have a hundred such errors, and is parsed for the first. */
const parsed = new WeakMap<Source, DocumentNode>();

/** The same for a value that stands in the query itself: the names of the fields around it. */
function pathInQuery(error: GraphQLError): string[] {
  const [position] = error.positions ?? [];
  if (!error.source || position === undefined) return [];
  const document = parsed.get(error.source) ?? parse(error.source);
  parsed.set(error.source, document);
  const names: string[] = [];
  const enter = (node: ASTNode) => {
    const isAround = node.loc && node.loc.start <= position && position < node.loc.end;
    // What does not hold the position has nothing below it that does.
    if (!isAround) return false;
    if (node.kind === Kind.OBJECT_FIELD || node.kind === Kind.ARGUMENT) names.push(node.name.value);
    return undefined;
  };
  visit(document, { enter });
  return names[0] === "input" ? names.slice(1) : names;
}

/** Which field a refusal of GraphQL's own type checks is about; null when it is about something else. */
export function describeCoercionError(error: GraphQLError): ErrorDetail | null {
  for (const { pattern, message } of complaints) {
    const match = pattern.exec(error.message);
    if (!match) continue;
    const path = pathInVariable(error.message) ?? pathInQuery(error);
    const [, named] = match;
    const isNamedAlready = named === undefined || path.at(-1) === named;
    return { field: (isNamedAlready ? path : [...path, named]).join("."), message };
  }
  return null;
}

/** Where in the operation it is, for a reader who has it before them. */
export function describePlace(error: GraphQLError): string {
  const [position] = error.positions ?? [];
  if (!error.source || position === undefined) return "";
  const { line, column } = getLocation(error.source, position);
  return ` (line ${line}, column ${column})`;
}
