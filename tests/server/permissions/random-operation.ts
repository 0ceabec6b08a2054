import fc from "fast-check";
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from "graphql";

import { schema } from "../../../server/app";
import { HIGHEST_ID } from "./hidden.house";

/** These end the walk for whoever asks, or take a third of a second each. Restoring is for those who saw it before. */
const LEFT_OUT = /^(login|logout|refreshSession|createOwner|changePassword|(create|delete|disable|enable)User|restore)/;
const DEEPEST = 5;

/** Makes up a value, in such a way that a failure can be told with the simplest ones. */
type Pick = <T>(make: () => fc.Arbitrary<T>) => T;

const times = [-800, -3, -1, 0, 1, 2, 5, 40].map((days) =>
  new Date(Date.parse("2026-03-02T10:30:00Z") + days * 86_400_000).toISOString(),
);
const word = fc.constantFrom(
  ...["Anna", "berg", "zo", "fair", "spring", "Porcelain", "+4930", "shop.test", "Otto", "x"],
  // Of what is hidden.
  ...["Qxvault", "qx", "deleted", "Qxvault Street", "aaqxvault", "customer.test", "Aa"],
);
const id = fc.integer({ min: 1, max: HIGHEST_ID });

function scalar(type: string, name: string, pick: Pick): string {
  if (type === "ID") return `"${pick(() => id)}"`;
  if (type === "Boolean") return String(pick(fc.boolean));
  if (type === "DateTimeISO") return `"${pick(() => fc.constantFrom(...times))}"`;
  if (type === "Int" && name === "version") return String(pick(() => fc.integer({ min: 1, max: 4 })));
  if (type === "Int") return String(pick(() => fc.constantFrom(1, 1, 1, 2, 3, 5, 100)));
  return JSON.stringify(pick(() => word));
}

/** As it stands in an operation. */
function valueOf(type: GraphQLInputType, name: string, pick: Pick): string {
  if (isNonNullType(type)) return valueOf(type.ofType, name, pick);
  if (isListType(type)) {
    const length = pick(() => fc.integer({ min: 1, max: 3 }));
    return `[${Array.from({ length }, () => valueOf(type.ofType, name, pick)).join(" ")}]`;
  }
  if (isEnumType(type)) return pick(() => fc.constantFrom(...type.getValues().map((value) => value.name)));
  if (isInputObjectType(type)) return `{ ${given(Object.values(type.getFields()), pick).join(" ")} }`;
  return scalar(type.name, name, pick);
}

/** What is required, and of the rest now and then something. */
const given = (fields: readonly (GraphQLArgument | GraphQLInputField)[], pick: Pick): string[] =>
  fields
    .filter(({ type, defaultValue }) => {
      const isRequired = isNonNullType(type) && defaultValue === undefined;
      return isRequired || pick(() => fc.integer({ min: 0, max: 2 })) === 0;
    })
    .map(({ name, type }) => `${name}: ${valueOf(type, name, pick)}`);

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number, pick: Pick): string {
  // Lists in lists cost their lengths multiplied; what is beyond the limit would only be refused.
  const args = field.args.filter(({ name }) => depth === 0 || name !== "limit");
  const inner = given(args, pick);
  if (depth > 0 && args.length < field.args.length) inner.push("limit: 3");
  const type = getNamedType(field.type);
  const selection = isObjectType(type) ? ` ${selectionOf(type, depth + 1, pick)}` : "";
  return `${field.name}${inner.length > 0 ? `(${inner.join(" ")})` : ""}${selection}`;
}

function selectionOf(type: GraphQLObjectType, depth: number, pick: Pick): string {
  const fields = Object.values(type.getFields());
  const plain = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const leading = fields.filter((field) => isCompositeType(getNamedType(field.type)));
  const isPage = fields.some(({ name }) => name === "items");
  const some = pick(() => fc.subarray(plain, { minLength: Math.min(1, plain.length) }));
  const further = depth > DEEPEST ? [] : isPage ? leading : pick(() => fc.subarray(leading, { maxLength: 2 }));
  const chosen = [...some, ...further];
  return `{ __typename ${chosen.map((field) => fieldOf(field, depth, pick)).join(" ")} }`;
}

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ name }) => !LEFT_OUT.test(name));
const queries = fieldsOf(schema.getQueryType()!);
const mutations = fieldsOf(schema.getMutationType()!);

/** An operation that somebody might send, made of the schema alone. */
export function writeOperation(pick: Pick): string {
  const isQuery = pick(() => fc.integer({ min: 0, max: 3 })) > 0;
  const field = pick(() => fc.constantFrom(...(isQuery ? queries : mutations)));
  return `${isQuery ? "query" : "mutation"} { ${fieldOf(field, 0, pick)} }`;
}
