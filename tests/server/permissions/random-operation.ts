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

/** Makes up a number up to this one. Numbers alone, so that the walk that fails can be told in its shortest form. */
type Pick = (max: number) => number;

const oneOf = <T>(values: readonly T[], pick: Pick): T => values[pick(values.length - 1)]!;
const some = <T>(values: readonly T[], most: number, pick: Pick): T[] =>
  values.length === 0 ? [] : Array.from({ length: pick(most) }, () => oneOf(values, pick)).filter(isFirst);
const isFirst = <T>(value: T, index: number, all: readonly T[]): boolean => all.indexOf(value) === index;

const times = [-800, -3, -1, 0, 1, 2, 5, 40].map((days) =>
  new Date(Date.parse("2026-03-02T10:30:00Z") + days * 86_400_000).toISOString(),
);
const words = [
  ...["Anna", "berg", "zo", "fair", "spring", "Porcelain", "+4930", "shop.test", "Otto", "x"],
  // Of what is hidden.
  ...["Qxvault", "qx", "deleted", "Qxvault Street", "aaqxvault", "customer.test", "Aa"],
];
const lengths = [1, 1, 1, 2, 3, 5, 100];

function scalar(type: string, name: string, pick: Pick): string {
  if (type === "ID") return `"${1 + pick(HIGHEST_ID - 1)}"`;
  if (type === "Boolean") return String(pick(1) === 1);
  if (type === "DateTimeISO") return `"${oneOf(times, pick)}"`;
  if (type === "Int" && name === "version") return String(1 + pick(3));
  if (type === "Int") return String(oneOf(lengths, pick));
  return JSON.stringify(oneOf(words, pick));
}

/** As it stands in an operation. */
function valueOf(type: GraphQLInputType, name: string, pick: Pick): string {
  if (isNonNullType(type)) return valueOf(type.ofType, name, pick);
  if (isListType(type)) {
    return `[${Array.from({ length: 1 + pick(2) }, () => valueOf(type.ofType, name, pick)).join(" ")}]`;
  }
  if (isEnumType(type)) return oneOf(type.getValues(), pick).name;
  if (isInputObjectType(type)) return `{ ${given(Object.values(type.getFields()), pick).join(" ")} }`;
  return scalar(type.name, name, pick);
}

/** What is required, and of the rest now and then something. */
const given = (fields: readonly (GraphQLArgument | GraphQLInputField)[], pick: Pick): string[] =>
  fields
    .filter(({ type, defaultValue }) => {
      const isRequired = isNonNullType(type) && defaultValue === undefined;
      return isRequired || pick(2) === 0;
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
  const further = depth > DEEPEST ? [] : isPage ? leading : some(leading, 2, pick);
  const chosen = [...some(plain, 5, pick), ...further];
  return `{ __typename ${chosen.map((field) => fieldOf(field, depth, pick)).join(" ")} }`;
}

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ name }) => !LEFT_OUT.test(name));
const queries = fieldsOf(schema.getQueryType()!);
const mutations = fieldsOf(schema.getMutationType()!);

/** An operation that somebody might send, made of the schema alone. */
export function writeOperation(pick: Pick): string {
  const isQuery = pick(3) > 0;
  const field = oneOf(isQuery ? queries : mutations, pick);
  return `${isQuery ? "query" : "mutation"} { ${fieldOf(field, 0, pick)} }`;
}
