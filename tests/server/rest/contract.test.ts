import type { Answer } from "../../support/test-server";
import { actors, type Actor, type Verdict } from "../permissions/permission.rows";
import { Contract, doerOf, scenarioOf, scenarios } from "./contract";
import { expectDocumented, operations, type Documented } from "./documented";
import type { Sent } from "./scenario";
import { SECRET, wrongBodies, wrongPaths, wrongQueries } from "./wrong-values";

let contract: Contract;
beforeAll(async () => {
  contract = await Contract.start();
});
afterAll(() => contract.close());

it("has a scenario for every operation", () => {
  expect(Object.keys(scenarios).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
});

const isRefused = (operation: Documented, actor: Actor) => scenarioOf(operation).expected[actor] !== "OK";
const verdictOf = ({ status, body }: Answer): Verdict => (status < 300 ? "OK" : (body?.code ?? String(status)));

/** The refusal names this field, or what is in it, and nothing else; nor does it repeat what was sent. */
function expectNamed(field: string, { status, body }: Answer, sent: unknown): void {
  const details = (body?.details ?? []) as { field: string }[];
  const named = details.map((detail) => detail.field);
  const others = named.filter((name) => name !== field && !name.startsWith(`${field}.`));
  const said = { field, sent, status, others, isNamed: named.length > 0 };
  expect(said).toEqual({ field, sent, status: 400, others: [], isNamed: true });
  expect(JSON.stringify(body)).not.toContain(SECRET);
}

describe.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", (_name, operation) => {
  const doer = doerOf(operation);

  it("answers each actor as they may, and leaves everything as it is for whom it refuses", async () => {
    const shared = operation.method === "GET" ? contract.scene : await contract.sceneFor(operation);
    const verdicts: Partial<Record<Actor, Verdict>> = {};
    const refused = actors.filter((actor) => isRefused(operation, actor));
    const sent = new Map<Actor, Sent>();
    for (const actor of refused) sent.set(actor, await contract.sentBy(actor, operation, shared));
    const refusals = await contract.refusing(
      operation,
      refused.map((actor) => () => contract.send(actor, operation, sent.get(actor) ?? {})),
    );
    refused.forEach((actor, index) => (verdicts[actor] = verdictOf(refusals[index]!)));

    for (const actor of actors.filter((other) => !refused.includes(other))) {
      const scene = operation.method === "GET" ? shared : await contract.sceneFor(operation);
      const answer = await contract.send(actor, operation, await contract.sentBy(actor, operation, scene));
      verdicts[actor] = verdictOf(answer);
      expectDocumented(operation, answer);
      const documented = Object.keys(operation.responses[answer.status]?.headers ?? {});
      if (actor === doer) expect(documented.filter((name) => !answer.headers.has(name))).toEqual([]);
    }
    expect(verdicts).toEqual(scenarioOf(operation).expected);
  });

  it("refuses every value that is not documented by the name of its field", async () => {
    const sent = await contract.sentBy(doer, operation, contract.scene);
    const wrong = [
      ...wrongBodies(operation, sent.body).map(({ field, sent: body }) => ({ field, sent: { ...sent, body } })),
      ...wrongQueries(operation).map(({ field, sent: query }) => ({ field, sent: { ...sent, query } })),
      ...wrongPaths(operation, sent.path).map(({ field, sent: path }) => ({ field, sent: { ...sent, path } })),
    ];
    const answers = await contract.refusing(
      operation,
      wrong.map(
        ({ sent: request }) =>
          () =>
            contract.send(doer, operation, request),
      ),
    );
    wrong.forEach(({ field, sent: request }, index) => expectNamed(field, answers[index]!, request));
  });
});

describe.each(
  operations.filter(({ path }) => path.includes("{")).map((operation) => [operation.operationId, operation] as const),
)("%s of a record that is not there", (_name, operation) => {
  it("answers 404", async () => {
    const sent = await contract.sentBy(doerOf(operation), operation, contract.scene);
    const path = Object.fromEntries(Object.keys(sent.path ?? {}).map((name) => [name, "9223372036854775807"]));
    const beyond = Object.fromEntries(Object.keys(sent.path ?? {}).map((name) => [name, "9999999999999999999"]));
    const [answer, other] = await contract.refusing(
      operation,
      [path, beyond].map((ids) => () => contract.send(doerOf(operation), operation, { ...sent, path: ids })),
    );
    expect([answer?.status, other?.status]).toEqual([404, 404]);
  });
});
