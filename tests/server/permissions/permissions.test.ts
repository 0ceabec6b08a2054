import { getNamedType, isIntrospectionType, isObjectType, type GraphQLNamedType } from "graphql";

import { schema } from "../../../server/app";
import { User } from "../../../server/features/users/user.entity";
import { clearRecords } from "../../support/clear-records";
import { storeUser } from "../../support/factories";
import { rowsOf } from "../../support/permissions";
import { startTestServer, type TestServer } from "../../support/test-server";
import { operationRows as rows } from "./all.rows";
import { liveRows } from "./live.rows";
import { tell } from "./live.telling";
import { actors, type Actor, type Row, type Verdict, type Verdicts } from "./permission.rows";
import { storeCast, storeScene, type Cast, type Scene } from "./permission.scene";

/** Reads share a scene; a row that changes something, or needs something changed, has one for each actor. */
const isReading = ({ covers, prepare }: Row) => !prepare && covers.every((field) => !field.startsWith("Mutation."));

const titled = <R extends { covers: readonly string[]; when?: string }>(those: R[]) =>
  those.map((row) => [`${row.covers.join(", ")}${row.when ? ` when ${row.when}` : ""}`, row] as const);

const tables = ["users", "sessions", "views", "leads", "lead_words", "tags", "lead_tags", "contacts", "follow_ups"];

/** Everything that an answer says. */
const saidIn = (value: unknown): string[] =>
  value !== null && typeof value === "object" ? Object.values(value).flatMap(saidIn) : [String(value)];

let test: TestServer;
let cast: Cast;

const stored = () => rowsOf(test, ...tables, "reminders", "activity_logs", "idempotency_keys");

async function ask(row: Row, scene: Scene, actor: Actor): Promise<Verdict> {
  const { user, token } = cast[actor];
  const asked = { ...scene, me: await test.app.db.findOneByOrFail(User, { id: user.id }) };
  const { query, variables } = row.operation(asked);
  const { body } = await test.graphql(query, { variables, token });
  if (body.errors) return body.errors[0].extensions.code;
  return !row.answer || saidIn(body.data).includes(row.answer(asked)) ? "OK" : "EMPTY";
}

async function preparedScene(row: Row): Promise<Scene> {
  const scene = await storeScene(test, cast);
  await row.prepare?.(test, scene);
  return scene;
}

/** What comes of it for these actors, who all ask at once. */
async function askAll(row: Row, scene: Scene, who: readonly Actor[]): Promise<Partial<Verdicts>> {
  const verdicts = await Promise.all(who.map(async (actor) => [actor, await ask(row, scene, actor)] as const));
  return Object.fromEntries(verdicts);
}

/** The same for those who are to be refused, which leaves every row as it was. */
async function refuseAll(row: Row, scene: Scene, who: readonly Actor[]): Promise<Partial<Verdicts>> {
  const before = await stored();
  const verdicts = await askAll(row, scene, who);
  expect({ verdicts, stored: await stored() }).toEqual({ verdicts, stored: before });
  return verdicts;
}

const isRefusal = (verdict: Verdict): boolean => verdict !== "OK" && verdict !== "EMPTY";

describe.each(["all", "own"] as const)("with REP_READS=%s,", (REP_READS) => {
  beforeAll(async () => {
    test = await startTestServer({ REP_READS });
    cast = await storeCast(test);
  });
  afterAll(() => test.close());

  const expectedOf = ({ expected, own }: Pick<Row, "expected" | "own">): Verdicts =>
    REP_READS === "own" ? { ...expected, ...own } : expected;

  describe("reading", () => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await storeScene(test, cast);
    });

    it.each(titled(rows.filter(isReading)))("%s", async (_title, row) => {
      expect(await refuseAll(row, scene, actors)).toEqual(expectedOf(row));
    });
  });

  describe("changing", () => {
    beforeEach(() => clearRecords(test));

    it.each(titled(rows.filter((row) => !isReading(row))))("%s", async (_title, row) => {
      const expected = expectedOf(row);
      const refused = actors.filter((actor) => isRefusal(expected[actor]));
      const verdicts = await refuseAll(row, await preparedScene(row), refused);
      for (const actor of actors.filter((other) => !refused.includes(other))) {
        verdicts[actor] = await ask(row, await preparedScene(row), actor);
      }
      expect(verdicts).toEqual(expected);
    });
  });

  describe("being told", () => {
    beforeEach(() => clearRecords(test));

    it.each(titled(liveRows))("%s", async (_title, row) => {
      const verdicts: Partial<Verdicts> = {};
      for (const actor of actors) {
        const scene = await storeScene(test, cast);
        const subject = { ...scene, holder: scene.assignee, colleague: await storeUser(test) };
        verdicts[actor] = await tell(test, row, subject, { actor, cast });
      }
      expect(verdicts).toEqual(expectedOf(row));
    });
  });
});

describe("the matrix", () => {
  const records = ["User", "Lead", "Contact", "FollowUp", "Reminder", "ActivityEntry", "Tag", "View", "OpenSession"];
  const leadsToRecord = (type: GraphQLNamedType) => records.includes(type.name.replace(/Page$/, ""));
  const roots = ["Query", "Mutation", "Subscription"];
  const judged = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => roots.includes(type.name) || leadsToRecord(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );

  it("has a row for every root field and for every field that leads to a record", () => {
    const covered = [...rows, ...liveRows].flatMap(({ covers }) => covers);
    expect(judged.filter((field) => !covered.includes(field))).toEqual([]);
  });
});
