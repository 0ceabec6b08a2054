import type { z } from "zod";

import { ZodArray, ZodObject } from "zod";

/** Where GraphQL has what REST says by a column's name. */
const places: Record<string, string> = {
  ownerId: "owner.id",
  createdBy: "createdBy.id",
  leadId: "lead.id",
  contactId: "contact.id",
  assignedTo: "assignedTo.id",
  followUpId: "followUp.id",
  userId: "user.id",
  metaJson: "meta",
  nextFollowUpAt: "nextFollowUp.dueDatetime",
};

/** What GraphQL does not say: of users and tags it does not tell these times, and the refresh token is in a cookie. */
const restOnly = new Set(["User.updatedAt", "Tag.createdAt", "Session.refreshToken"]);

/** New with each call. */
const isRandom = (name: string) => name === "accessToken";

type Json = Record<string, unknown>;

const nested: Record<string, string> = { user: "User", items: "" };

interface Field {
  name: string;
  path: string[];
  /** What an object, or each of a list, is made of. */
  inner: Field[] | null;
  isList: boolean;
}

function objectIn(schema: unknown): ZodObject | null {
  if (schema instanceof ZodArray) return objectIn(schema.element);
  return schema instanceof ZodObject ? schema : null;
}

/** The fields of an answer that both doors show, with their place in GraphQL; `name` is that of its schema in REST. */
export function fieldsShown(name: string, schema: z.ZodType): Field[] {
  const object = objectIn(schema);
  if (!object) throw new Error(`${name} is no object.`);
  return Object.entries(object.shape)
    .filter(([field]) => !restOnly.has(`${name}.${field}`))
    .map(([field, rules]) => {
      const inner = objectIn(rules);
      const innerName = nested[field] || name.replace(/Page$/, "");
      return {
        name: field,
        path: (places[field] ?? field).split("."),
        inner: inner && fieldsShown(innerName, inner),
        isList: rules instanceof ZodArray,
      };
    });
}

/** What GraphQL has to be asked for. */
export const selectionOf = (fields: readonly Field[]): string =>
  fields
    .map(({ path, inner }) => {
      const [first = "", second] = path;
      if (inner) return `${first} { ${selectionOf(inner)} }`;
      return second ? `${first} { ${second} }` : first;
    })
    .join(" ");

const step = (value: unknown, key: string): unknown => (value as Json | null)?.[key] ?? null;

function read(answer: Json, fields: readonly Field[], placeOf: (field: Field) => string[]): Json {
  const valueOf = (field: Field) => {
    const value = placeOf(field).reduce(step, answer as unknown);
    if (isRandom(field.name)) return typeof value;
    const { inner } = field;
    if (!inner) return value;
    if (field.isList) return (value as Json[]).map((item) => read(item, inner, placeOf));
    return read(value as Json, inner, placeOf);
  };
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
}

/** An answer of GraphQL under the names of REST. */
export const fromGraphQL = (answer: Json, fields: readonly Field[]): Json => read(answer, fields, ({ path }) => path);

/** An answer of REST, without what GraphQL does not say. */
export const fromRest = (answer: Json, fields: readonly Field[]): Json => read(answer, fields, ({ name }) => [name]);
