import type { TestServer } from "../../support/test-server";
import type { RouteField } from "../../../server/rest/route-fields";
import { buildStage, type Stage } from "./parity.stage";
import { clear, recount, rowsOf, startHouses, type Houses } from "./parity.houses";
import { overGraphQL, overRest, routeOf, routes, type Outcome } from "./parity.doors";
import { contactScenarios } from "./contact.parity";
import { followUpScenarios } from "./follow-up.parity";
import { leadScenarios } from "./lead.parity";
import { fillLists, samples } from "./parity.lists";
import type { Scenario } from "./parity.scenario";
import { reminderScenarios } from "./reminder.parity";
import { userScenarios } from "./user.parity";

const scenarios = [...userScenarios, ...leadScenarios, ...contactScenarios, ...followUpScenarios, ...reminderScenarios];

let houses: Houses;
beforeAll(async () => {
  houses = await startHouses();
});
afterAll(() => houses.close());

const doors = { rest: overRest, graphql: overGraphQL };
type Door = keyof typeof doors;

interface Played {
  outcome: Outcome;
  before: Record<string, unknown[]>;
  after: Record<string, unknown[]>;
}

async function play(door: Door, scenario: Scenario): Promise<Played> {
  const house = houses[door];
  await clear(house);
  const stage = await buildStage(house);
  await scenario.prepare?.(house, stage);
  const token = scenario.as ? await house.tokenOf(stage[scenario.as]) : undefined;
  const before = await rowsOf(house);
  const outcome = await doors[door](house, scenario.operation, scenario.input(stage), token);
  return { outcome, before, after: await rowsOf(house) };
}

const withoutWords = (outcome: Outcome): unknown => {
  if ("answer" in outcome) return outcome;
  const { code, details } = outcome.refused;
  return { code, fields: details.map(({ field }) => field) };
};

/** Plays a scenario in both houses, and expects one answer and the same rows, the history included. */
async function expectParity(scenario: Scenario): Promise<Played> {
  const [rest, graphql] = await Promise.all([play("rest", scenario), play("graphql", scenario)]);
  const seen = scenario.inOwnWords ? withoutWords : (outcome: Outcome) => outcome;
  try {
    expect(rest.before).toEqual(graphql.before);
    expect(seen(rest.outcome)).toEqual(seen(graphql.outcome));
    expect(rest.after).toEqual(graphql.after);
  } catch (error) {
    await Promise.all([recount(houses.rest), recount(houses.graphql)]);
    throw error;
  }
  return rest;
}

const titled = (list: readonly Scenario[]) =>
  list.map((scenario): [string, Scenario] => [`${scenario.operation} ${scenario.what}`, scenario]);

describe("REST and GraphQL answer the same and leave the same rows:", () => {
  it.each(titled(scenarios.filter(({ refused }) => !refused)))("%s", async (_, scenario) => {
    const { outcome } = await expectParity(scenario);
    expect(outcome).toHaveProperty("answer");
  });
});

describe("REST and GraphQL refuse by the same code and fields, and change nothing:", () => {
  it.each(titled(scenarios.filter(({ refused }) => refused)))("%s", async (_, scenario) => {
    const { outcome, before, after } = await expectParity(scenario);
    expect(outcome).toMatchObject({ refused: { code: scenario.refused } });
    expect(after).toEqual(before);
  });
});

/** Of GraphQL, a field of the lead that is not paged; or random in each house. */
const comparedBelow = ["sessions", "leadTags", "refreshSession", "logout"];

const lists = [...routes].filter(
  ([name, { answer }]) => answer?.name.endsWith("Page") && !comparedBelow.includes(name),
);

const inPath = (name: string, stage: Stage) =>
  Object.fromEntries(routeOf(name).fields.path.map(({ field }) => [field, stage.lead.id]));

/** Of the values that a parameter can have, the one to try. */
function valueOf({ field, schema }: RouteField, stage: Stage): unknown {
  const { items } = schema as { items?: { enum?: unknown[] } };
  const known = (items ?? schema).enum?.[0] ?? (schema.type === "boolean" ? true : undefined);
  return samples[field]?.(stage) ?? known;
}

const asked = lists.flatMap(([operation, route]) => [
  { operation, what: `${operation} as it is`, parameter: null },
  ...route.fields.query.map((parameter) => ({ operation, what: `${operation} by ${parameter.field}`, parameter })),
]);

describe("a list narrowed by each of its parameters is the same through both doors:", () => {
  const stages = {} as Record<Door, { stage: Stage; token: string }>;
  beforeAll(async () => {
    for (const door of ["rest", "graphql"] as const) {
      await clear(houses[door]);
      const stage = await buildStage(houses[door]);
      await fillLists(houses[door], stage);
      stages[door] = { stage, token: await houses[door].tokenOf(stage.admin) };
    }
  });

  it.each(asked)("$what", async ({ operation, parameter }) => {
    const ask = async (door: Door) => {
      const { stage, token } = stages[door];
      const narrowed = parameter && { [parameter.field]: valueOf(parameter, stage) };
      return doors[door](houses[door], operation, { ...inPath(operation, stage), ...narrowed }, token);
    };
    const rest = await ask("rest");
    expect(rest).toEqual(await ask("graphql"));
    expect(rest).toMatchObject({ answer: { items: expect.any(Array), total: expect.any(Number) } });
  });
});

it("a lead's tags are the same through both doors", async () => {
  const enter = async (house: TestServer) => {
    await clear(house);
    const { owner, lead } = await buildStage(house);
    return { lead, token: await house.tokenOf(owner) };
  };
  const [rest, graphql] = await Promise.all([enter(houses.rest), enter(houses.graphql)]);

  const { body } = await houses.rest.rest("GET", `/leads/${rest.lead.id}/tags`, { token: rest.token });
  const query = `{ lead(id: "${graphql.lead.id}") { tags { id name } } }`;
  const { body: answered } = await houses.graphql.graphql(query, { token: graphql.token });

  expect(body.items).toHaveLength(2);
  const items: Record<string, unknown>[] = body.items;
  expect(items.map(({ id, name }) => ({ id, name }))).toEqual(answered.data.lead.tags);
});

it("a session goes on and ends the same, by a token in the body or in the cookie", async () => {
  const { rest, graphql } = houses;
  for (const house of [rest, graphql]) {
    await clear(house);
    await buildStage(house);
  }
  const credentials = { email: "olive@shop.test", password: "correct-horse" };
  const ofUser = "{ expiresIn user { id name email role status timezone version createdAt } }";

  const signedIn = await rest.rest("POST", "/auth/login", { body: credentials });
  const refreshed = await rest.rest("POST", "/auth/refresh", { body: { refreshToken: signedIn.body.refreshToken } });
  const cookieOf = (headers: Headers) => (headers.getSetCookie()[0] ?? "").split(";")[0];
  const mutation = `mutation($input: LoginInput!) { login(input: $input) ${ofUser} }`;
  const browser = await graphql.graphql(mutation, { variables: { input: credentials } });
  const renewed = await graphql.graphql(`mutation { refreshSession ${ofUser} }`, { cookie: cookieOf(browser.headers) });

  expect(refreshed.body).toMatchObject(renewed.body.data.refreshSession);
  expect(await rowsOf(rest)).toEqual(await rowsOf(graphql));

  const out = await rest.rest("POST", "/auth/logout", { body: { refreshToken: refreshed.body.refreshToken } });
  await graphql.graphql("mutation { logout }", { cookie: cookieOf(renewed.headers) });
  expect(out).toMatchObject({ status: 204, body: null });
  expect(await rowsOf(rest)).toEqual(await rowsOf(graphql));
});

it("one's devices are the same through both doors, but for their ids", async () => {
  for (const house of [houses.rest, houses.graphql]) await clear(house);
  const enter = async (house: TestServer) => house.tokenOf((await buildStage(house)).owner);
  const [atRest, atGraphQL] = await Promise.all([enter(houses.rest), enter(houses.graphql)]);

  const { body } = await houses.rest.rest("GET", "/auth/sessions", { token: atRest });
  const query = "{ sessions { items { id userAgent createdAt lastUsedAt expiresAt isCurrent } total page limit } }";
  const { body: answered } = await houses.graphql.graphql(query, { token: atGraphQL });

  expect(answered.data.sessions).toEqual({ ...body, items: [{ ...body.items[0], id: expect.any(String) }] });
});

it("no operation of REST is left uncompared", () => {
  const compared = new Set([...scenarios, ...asked].map(({ operation }) => operation));
  expect([...routes.keys()].filter((name) => !compared.has(name) && !comparedBelow.includes(name))).toEqual([]);
  expect(scenarios.length).toBeGreaterThanOrEqual(30);
});
