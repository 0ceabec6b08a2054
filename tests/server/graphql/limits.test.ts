import { getIntrospectionQuery, getOperationAST, parse } from "graphql";
import type { Client } from "graphql-ws";

import * as generated from "../../../client/generated/graphql";
import { schema } from "../../../server/app";
import { assertWithinLimits } from "../../../server/graphql/limits";
import { measure } from "../../../server/graphql/measure-operation";
import { storeUser } from "../../support/factories";
import { aliases, hostileOperations } from "../../support/hostile-operations";
import { startTestServer, type TestServer } from "../../support/test-server";

/** How long a refusal may take, over either path. */
const MAX_REFUSAL_MS = 50;

/** The first time opens a connection and is compiled; the quickest of many is what the check takes, and not the machine. */
const ATTEMPTS = 12;
/** Where none of them was quick the machine does something else for a while, and it is tried on. */
const MOST_ATTEMPTS = 200;

const isEnough = (times: readonly number[]): boolean =>
  times.length >= MOST_ATTEMPTS || (times.length >= ATTEMPTS && Math.min(...times) < MAX_REFUSAL_MS);

const figuresOf = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  return measure({ schema, document, operation: getOperationAST(document)!, variables });
};

describe("an operation", () => {
  it("is as deep as its deepest field, wherever a fragment puts it", () => {
    expect(figuresOf("{ me { id } }").depth).toBe(2);
    expect(
      figuresOf("{ me { ...on User { id } } leads { ...L } } fragment L on LeadPage { items { owner { id } } }"),
    ).toEqual(expect.objectContaining({ depth: 4 }));
  });

  it("has as many aliases as its fragments have each time that they are spread", () => {
    const twice = "{ one: me { ...U } two: me { ...U } } fragment U on User { a: id b: name }";
    expect(figuresOf(twice).aliases).toBe(6);
  });

  it("costs as often as its lists are long, by literal, by variable, by default, one inside the other", () => {
    expect(figuresOf("{ me { id name __typename } }").cost).toBe(3);
    expect(figuresOf("{ leads(limit: 50) { items { id } } }").cost).toBe(1 + 50 * 2);
    expect(figuresOf("{ leads { items { id } } }").cost).toBe(1 + 20 * 2);
    const byVariable = "query ($limit: Int! = 30) { leads(limit: $limit) { items { id } } }";
    expect(figuresOf(byVariable).cost).toBe(1 + 30 * 2);
    expect(figuresOf(byVariable, { limit: 7 }).cost).toBe(1 + 7 * 2);
    expect(figuresOf("{ leads(limit: 10) { items { contacts(limit: 5) { items { name } } } } }").cost).toBe(
      1 + 10 * (1 + (1 + 5 * 2)),
    );
  });

  it("costs no less by a page that nobody could have", () => {
    const query = "query ($limit: Int!) { leads(limit: $limit) { items { id } } }";
    expect(figuresOf(query, { limit: -1_000 }).cost).toBe(1 + 2);
    expect(figuresOf(query, { limit: 1e9 }).cost).toBe(1 + 100 * 2);
    expect(figuresOf(query, { limit: "many" }).cost).toBe(1 + 100 * 2);
  });

  it("is measured in little time however often its fragments multiply", () => {
    const spreads = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    const times = Array.from({ length: ATTEMPTS }, () => {
      const started = performance.now();
      const { cost } = figuresOf(`{ ...F0 } ${spreads.join(" ")} fragment F40 on Query { me { id } }`);
      expect(cost).toBe(2 * 2 ** 40);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(MAX_REFUSAL_MS);
  });
});

/** What codegen made of the web UI's operations, by name; it makes documents of fragments too. */
const ofWebUi = Object.values(generated).flatMap((value) => {
  const operation = typeof value === "object" && "kind" in value ? getOperationAST(value) : null;
  return operation?.name && "kind" in value ? [{ name: operation.name.value, operation, document: value }] : [];
});

test.each(ofWebUi)("the web UI's $name is within the limits", ({ name, document, operation }) => {
  const figures = measure({ schema, document, operation, variables: {} });
  process.stdout.write(`${name}: ${figures.depth} deep, ${figures.aliases} aliases, costs ${figures.cost}\n`);
  expect(() => {
    assertWithinLimits({ schema, document, operation, variables: {} });
  }).not.toThrow();
});

interface Refusal {
  message: string;
  extensions: { code: string };
}

describe("beyond the limits", () => {
  let server: TestServer;
  let token: string;
  let socket: Client;
  beforeAll(async () => {
    server = await startTestServer();
    token = await server.tokenOf(await storeUser(server));
    socket = server.socket(token);
  });
  afterAll(() => server.close());

  /** The ways in, each with what leads to one lead there. */
  const paths = {
    HTTP: {
      around: (selection: string) => `{ lead(id: "1") { ${selection} } }`,
      refusalOf: async (query: string): Promise<Refusal> => {
        const { status, body } = await server.graphql(query, { token });
        expect(status).toBe(400);
        return body.errors[0];
      },
    },
    WebSocket: {
      around: (selection: string) => `subscription { reminderDue { followUp { lead { ${selection} } } } }`,
      refusalOf: (query: string): Promise<Refusal> =>
        new Promise((resolve, reject) => {
          const ended = () => reject(new Error("The operation was served."));
          socket.subscribe(
            { query },
            { next: ended, complete: ended, error: (errors) => resolve((errors as Refusal[])[0]!) },
          );
        }),
    },
  };

  describe.each(["HTTP", "WebSocket"] as const)("over %s", (path) => {
    const { around, refusalOf } = paths[path];

    it.each(hostileOperations)(
      "%s is refused at once, by limit and figure",
      async (name, selection, fragments, refusal) => {
        const query = `${around(selection)} ${fragments}`;
        const times: number[] = [];
        while (!isEnough(times)) {
          const started = performance.now();
          const { message, extensions } = await refusalOf(query);
          times.push(performance.now() - started);
          expect({ message, code: extensions.code }).toEqual({
            message: expect.stringMatching(refusal),
            code: "VALIDATION_FAILED",
          });
        }
        const time = Math.min(...times);
        process.stdout.write(`${path}, ${name}: refused in ${time.toFixed(1)} ms (at most ${MAX_REFUSAL_MS} ms)\n`);
        expect(time).toBeLessThan(MAX_REFUSAL_MS);
      },
    );
  });

  it.each([
    ["aliased", `{ me { ${aliases(15)} } }`, { aliases: 15 }],
    [
      "deep",
      "{ leads(limit: 1) { items { followUps(limit: 1) { items { lead { contacts { items { id } } } } } } } }",
      { depth: 8 },
    ],
    ["costly", "{ leads(limit: 99) { items { contacts(limit: 16) { items { id name } } } } }", { cost: 4_951 }],
  ])("what is as %s as it may be is not refused over HTTP", async (_how, query, figures) => {
    expect(figuresOf(query)).toMatchObject(figures);
    const { body } = await server.graphql(query, { token });
    expect(body.errors).toBeUndefined();
  });

  it("what is as aliased as it may be is not refused over WebSocket", async () => {
    const { around, refusalOf } = paths.WebSocket;
    const refusals: unknown[] = [];
    const nothing = () => undefined;
    const sink = { next: nothing, complete: nothing, error: (errors: unknown) => refusals.push(errors) };
    const leave = socket.subscribe({ query: around(aliases(15)) }, sink);
    // A socket's messages are read one after the other: when the second is refused, the first has not been.
    await refusalOf(around(aliases(16)));
    leave();
    expect(refusals).toEqual([]);
  });

  it("introspection is deeper than anything else may be, and yet not without a bound", async () => {
    const whole = await server.graphql(getIntrospectionQuery());
    expect(whole.body.errors).toBeUndefined();
    expect(whole.body.data.__schema.types.length).toBeGreaterThan(20);

    const circular = "fields { type { ".repeat(4) + "name" + " } }".repeat(4);
    const { status } = await server.graphql(`{ __schema { types { ${circular} } } }`);
    expect(status).toBe(400);
  });
});
