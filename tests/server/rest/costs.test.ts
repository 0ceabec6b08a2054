import type { User } from "../../../server/features/users/user.entity";
import { startTestServer, type Answer, type TestServer } from "../../support/test-server";
import { graphqlRequest, restRequest, routeOf, routes, type Input } from "./parity.doors";
import { buildStage, type Stage } from "./parity.stage";

let test: TestServer;
let stage: Stage;
let token: string;
beforeAll(async () => {
  test = await startTestServer();
  stage = await buildStage(test);
  token = await test.tokenOf(stage.admin satisfies User);
  // Signs in once, which the first request pays for.
  await test.rest("GET", "/auth/me", { token });
});
afterAll(() => test.close());

/** The statements that a request runs. */
async function statementsOf(send: () => Promise<Answer>): Promise<string[]> {
  const log = jest.spyOn(test.app.db.connection.logger, "logQuery").mockClear();
  const { body } = await send();
  const statements = log.mock.calls.map(([statement]) => statement);
  expect(body.errors ?? body.code).toBeUndefined();
  return statements;
}

/** GraphQL has a lead's tags as a plain list. */
const leadTags = () => ({
  query: "query($id: ID!) { lead(id: $id) { tags { id name } } }",
  variables: { id: stage.lead.id },
});

const idOf: Record<string, () => string> = {
  user: () => stage.owner.id,
  contact: () => stage.contact.id,
  followUp: () => stage.followUp.id,
};

const inputOf = (operation: string): Input =>
  Object.fromEntries(
    routeOf(operation).fields.path.map(({ field }) => [field, (idOf[operation] ?? (() => stage.lead.id))()]),
  );

const reading = [...routes].filter(([, { method }]) => method === "get").map(([operation]) => operation);

/** More than GraphQL runs for what cannot be asked for there: how many tags a lead has in all. */
const extra: Record<string, number> = { leadTags: 1 };

describe("REST runs no more statements than GraphQL for the same:", () => {
  it.each(reading)("%s", async (operation) => {
    const route = routeOf(operation);
    const input = inputOf(operation);
    const { path } = restRequest(route, input);
    const { query, variables } = operation === "leadTags" ? leadTags() : graphqlRequest(operation, route, input);

    const overRest = await statementsOf(() => test.rest("GET", path, { token }));
    const overGraphQL = await statementsOf(() => test.graphql(query, { variables, token }));

    expect(overRest.length).toBeLessThanOrEqual(overGraphQL.length + (extra[operation] ?? 0));
    expect(overRest.length).toBeLessThanOrEqual(3);
  });
});
