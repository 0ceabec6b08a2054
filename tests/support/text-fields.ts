import { getNamedType, GraphQLString, isInputObjectType, isObjectType, type GraphQLInputType } from "graphql";

import { schema } from "../../server/app";

/** The texts within an argument or a field of an input. */
function textsIn(type: GraphQLInputType, path: string): string[] {
  const named = getNamedType(type);
  if (named === GraphQLString) return [path];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => textsIn(field.type, `${path}.${field.name}`));
}

/** Every place where GraphQL takes a text, such as `createLead.input.name` or `tags.search`. */
export const textFields: string[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()))
  .flatMap((field) => field.args.flatMap(({ name, type }) => textsIn(type, `${field.name}.${name}`)));

/** The operation that takes the text at this path, its argument in the variable `value`. */
export function operationTaking(path: string): string {
  const [field = "", argument = ""] = path.split(".");
  const mutation = schema.getMutationType()?.getFields()[field];
  const found = mutation ?? schema.getQueryType()?.getFields()[field];
  const type = String(found?.args.find(({ name }) => name === argument)?.type);
  const selection = mutation ? "__typename" : "items { id }";
  return `${mutation ? "mutation" : "query"} ($value: ${type}) { ${field}(${argument}: $value) { ${selection} } }`;
}

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** The same with this value at the path. */
export function put(given: unknown, [field, ...rest]: readonly string[], value: unknown): unknown {
  if (field === undefined) return value;
  return { ...(isJson(given) && given), [field]: put(isJson(given) ? given[field] : undefined, rest, value) };
}
