import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** Hands the text through: the rules of the use case judge and parse it, the same for every door. */
function parse(value: unknown): string {
  if (typeof value !== "string") throw new GraphQLError("DateTimeISO cannot represent a value that is not a text.");
  return value;
}

/** A time in GraphQL. */
export const DateTimeISO = new GraphQLScalarType<string, string>({
  name: "DateTimeISO",
  description: "A time as ISO 8601: with an offset in inputs (`2026-03-29T09:00:00+02:00`), in UTC in answers.",
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
