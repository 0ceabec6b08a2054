import { readFileSync } from "node:fs";
import path from "node:path";
import { getOperationAST, OperationTypeNode, parse } from "graphql";

import { readWorkedOperations } from "../../client/playground/worked-operations";
import { seedDemoData } from "../../server/demo/seed-demo-data";
import { User } from "../../server/features/users/user.entity";
import { statusByCode } from "../../server/platform/errors";
import { startTestServer, type TestServer } from "../support/test-server";

const page = readFileSync(path.resolve(__dirname, "../../docs/graphql.md"), "utf8");

const operations = readWorkedOperations(page).map(({ query, variables = "{}" }) => {
  const { operation, name } = getOperationAST(parse(query))!;
  return { name: name!.value, operation, query, variables: JSON.parse(variables) };
});

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  await seedDemoData(server.app);
  token = await server.tokenOf(await server.app.db.findOneByOrFail(User, { email: "rep@demo.test" }));
});
afterAll(() => server.close());

/** What it answers, over the way that its kind takes. */
async function run({ operation, query, variables }: (typeof operations)[number]) {
  if (operation !== OperationTypeNode.SUBSCRIPTION) return (await server.graphql(query, { variables, token })).body;
  const events = server.socket(token).iterate({ query, variables });
  const { value } = await events.next();
  await events.return?.();
  return value;
}

test("the page has ten operations, each of another name", () => {
  expect(new Set(operations.map(({ name }) => name)).size).toBe(10);
});

// In the order of the page, as it says.
test.each(operations)("$name runs as it stands", async (operation) => {
  const { data, errors } = await run(operation);
  expect(errors).toBeUndefined();
  const [answer] = Object.values(data);
  expect(answer).toEqual(expect.any(Object));
  if ("items" in (answer as object)) expect((answer as { items: object[] }).items).not.toEqual([]);
});

test("the page lists the error codes that GraphQL may answer, and no other", () => {
  const [, table = ""] = /^## Errors$(.*?)^## /ms.exec(page) ?? [];
  const listed = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
  const ofRestAlone = ["PRECONDITION_FAILED", "IDEMPOTENCY_MISMATCH"];
  expect([...listed, ...ofRestAlone].toSorted()).toEqual(Object.keys(statusByCode).toSorted());
});
