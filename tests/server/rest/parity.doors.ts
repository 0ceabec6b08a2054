import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLField, type GraphQLObjectType } from "graphql";

import { routeGroups } from "../../../server/app";
import type { Route } from "../../../server/rest/route";
import type { TestServer } from "../../support/test-server";
import { fieldsShown, fromGraphQL, fromRest, selectionOf } from "./parity.fields";

const schema = buildSchema(readFileSync(join(__dirname, "../../../schema.graphql"), "utf8"));

/** Every route by the name of its operation, which is the name of the same operation in GraphQL. */
export const routes = new Map(groupsOf(routeGroups));

function groupsOf(groups: typeof routeGroups): [string, Route][] {
  return groups.flatMap((group) => Object.entries(group.routes));
}

export function routeOf(operation: string): Route {
  const route = routes.get(operation);
  if (!route) throw new Error(`REST has no operation ${operation}.`);
  return route;
}

/** Lists of a lead: REST asks for them by the lead's id, GraphQL as a field of the lead. */
const listsOfLead: Record<string, string> = {
  leadContacts: "contacts",
  leadFollowUps: "followUps",
  leadActivity: "activity",
};

/** What a use case is given, by the names that the use case has for it. */
export type Input = Readonly<Record<string, unknown>>;

/** What came back, in the same words from both doors. */
export type Outcome = { answer: unknown } | { refused: Refusal };

interface Refusal {
  message: string;
  code: string;
  details: { field: string; message: string }[];
}

/** An input as REST takes it: what the path names in the path, the rest in the query or the body. */
export function restRequest(route: Route, input: Input): { path: string; body?: object } {
  const nameOf = (field: string) =>
    [...route.fields.query, ...route.fields.body].find((known) => known.field === field)?.name ?? field;
  const inPath = new Map(route.fields.path.map(({ name, field }) => [name, String(input[field])]));
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => inPath.get(name) ?? name);
  const others = Object.entries(input)
    .filter(([field]) => !route.fields.path.some((known) => known.field === field))
    .map(([field, value]): [string, unknown] => [nameOf(field), value]);
  if (route.method !== "get" && route.method !== "delete") return { path, body: Object.fromEntries(others) };
  // One of several values each by itself, as a query string says it.
  const query = new URLSearchParams(
    others.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)])),
  );
  return { path: query.size > 0 ? `${path}?${query.toString()}` : path };
}

const rootFields = (type: GraphQLObjectType | null | undefined) => type?.getFields() ?? {};

interface Operation {
  field: GraphQLField<unknown, unknown>;
  kind: "query" | "mutation";
}

function operationOf(name: string): Operation {
  const mutation = rootFields(schema.getMutationType())[name];
  if (mutation) return { field: mutation, kind: "mutation" };
  const query = rootFields(schema.getQueryType())[name];
  if (!query) throw new Error(`GraphQL has no operation ${name}.`);
  return { field: query, kind: "query" };
}

/** The arguments of a field: a mutation has one, a query its own and, within `filter`, all others. */
function argumentsOf({ field, kind }: Operation, input: Input): Record<string, unknown> {
  if (kind === "mutation") return field.args.length > 0 ? { input } : {};
  const known = (name: string) => field.args.some((argument) => argument.name === name);
  const own = Object.entries(input).filter(([name]) => known(name));
  const filter = Object.entries(input).filter(([name]) => !known(name));
  return { ...Object.fromEntries(own), ...(filter.length > 0 && { filter: Object.fromEntries(filter) }) };
}

/** The text of an operation of one root field, and its variables. */
export function graphqlRequest(name: string, route: Route, input: Input): { query: string; variables: object } {
  const ofLead = listsOfLead[name];
  const selection = route.answer ? ` { ${selectionOf(fieldsShown(route.answer.name, route.answer.schema))} }` : "";
  if (ofLead) {
    const { leadId, page, limit } = input;
    const query = `query($id: ID!, $page: Int, $limit: Int) { lead(id: $id) { ${ofLead}(page: $page, limit: $limit)${selection} } }`;
    return { query, variables: { id: leadId, page: page ?? 1, limit: limit ?? 20 } };
  }
  const operation = operationOf(name);
  const values = argumentsOf(operation, input);
  const used = operation.field.args.filter((argument) => argument.name in values);
  const declared = used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
  const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  const isScalar = !("getFields" in namedType(operation.field));
  const shown = route.answer ? selection : isScalar ? "" : " { id }";
  const query = `${operation.kind}${declared && `(${declared})`} { ${name}${passed && `(${passed})`}${shown} }`;
  return { query, variables: values };
}

function namedType(field: GraphQLField<unknown, unknown>): object {
  const { type } = field;
  return "ofType" in type ? type.ofType : type;
}

export async function overRest(
  house: TestServer,
  name: string,
  input: Input,
  token: string | undefined,
): Promise<Outcome> {
  const route = routeOf(name);
  const { path, body } = restRequest(route, input);
  const { status, body: answered } = await house.rest(route.method.toUpperCase(), path, { body, token });
  if (status >= 400) return { refused: inWordsOfUseCase(route, answered) };
  expect([name, status]).toEqual([name, route.status]);
  if (!route.answer) return { answer: null };
  return { answer: fromRest(answered, fieldsShown(route.answer.name, route.answer.schema)) };
}

/** REST has names of its own for some fields, and names them so in a refusal. */
function inWordsOfUseCase(route: Route, { message, code, details }: Refusal): Refusal {
  const fields = [...route.fields.query, ...route.fields.body];
  const fieldOf = (sent: string) => fields.find(({ name }) => name === sent)?.field ?? sent;
  return {
    message,
    code,
    details: details.map((detail) => ({ ...detail, field: fieldOf(detail.field) })),
  };
}

export async function overGraphQL(
  house: TestServer,
  name: string,
  input: Input,
  token: string | undefined,
): Promise<Outcome> {
  const route = routeOf(name);
  const { query, variables } = graphqlRequest(name, route, input);
  const { body } = await house.graphql(query, { variables, token });
  const [error] = body.errors ?? [];
  if (error) return { refused: { message: error.message, ...error.extensions } };
  if (!route.answer) return { answer: null };
  const [root] = Object.values<Record<string, unknown>>(body.data);
  const ofLead = listsOfLead[name];
  const answer = ofLead ? root?.[ofLead] : root;
  return {
    answer: fromGraphQL(answer as Record<string, unknown>, fieldsShown(route.answer.name, route.answer.schema)),
  };
}
