import { updateFollowUp } from "../../../server/features/follow-ups/update-follow-up";
import { isConditional } from "../../../server/rest/route";
import { PASSWORD, storeUser } from "../../support/factories";
import { rowsOf } from "../../support/permissions";
import { startTestServer, type Answer, type TestServer } from "../../support/test-server";
import { clear } from "./parity.houses";
import { restRequest, routeOf, routes, type Input } from "./parity.doors";
import { buildStage, type Stage } from "./parity.stage";

let test: TestServer;
let stage: Stage;
let token: string;
beforeAll(async () => {
  test = await startTestServer();
});
afterAll(() => test.close());
beforeEach(async () => {
  await clear(test);
  stage = await buildStage(test);
  token = await test.tokenOf(stage.admin);
});

/** For each route that changes a record: a change of it, and where the record is read. */
const changes: Record<string, { input(): Input; read(): string; prepare?(): Promise<unknown> }> = {
  updateUser: { input: () => ({ id: stage.other.id, name: "Otto B." }), read: () => `/users/${stage.other.id}` },
  changePassword: {
    input: () => ({ id: stage.other.id, newPassword: `${PASSWORD} too` }),
    read: () => `/users/${stage.other.id}`,
  },
  disableUser: { input: () => ({ id: stage.other.id }), read: () => `/users/${stage.other.id}` },
  enableUser: {
    input: () => ({ id: stage.other.id }),
    read: () => `/users/${stage.other.id}`,
    prepare: () => test.rest("PATCH", `/users/${stage.other.id}/disable`, { token }),
  },
  updateLead: {
    input: () => ({ id: stage.lead.id, name: "Ann Reyes", status: "CONVERTED", ownerId: stage.other.id }),
    read: () => `/leads/${stage.lead.id}`,
  },
  changeLeadStatus: {
    input: () => ({ id: stage.lead.id, status: "INTERESTED" }),
    read: () => `/leads/${stage.lead.id}`,
  },
  assignLead: { input: () => ({ id: stage.lead.id, ownerId: stage.other.id }), read: () => `/leads/${stage.lead.id}` },
  tagLead: { input: () => ({ id: stage.lead.id, add: ["Easter"] }), read: () => `/leads/${stage.lead.id}` },
  updateContact: {
    input: () => ({ id: stage.contact.id, phone: "202-555-0101" }),
    read: () => `/contacts/${stage.contact.id}`,
  },
  setPrimaryContact: {
    input: () => ({ id: stage.secondContact.id }),
    read: () => `/contacts/${stage.secondContact.id}`,
  },
  updateFollowUp: {
    input: () => ({ id: stage.followUp.id, dueDatetime: stage.ahead(3_600) }),
    read: () => `/follow-ups/${stage.followUp.id}`,
  },
  completeFollowUp: {
    input: () => ({
      id: stage.followUp.id,
      outcome: "Ordered",
      next: { type: "CALL", dueDatetime: stage.ahead(3_600) },
    }),
    read: () => `/follow-ups/${stage.followUp.id}`,
  },
  cancelFollowUp: { input: () => ({ id: stage.followUp.id }), read: () => `/follow-ups/${stage.followUp.id}` },
};

/** What is deleted cannot be read, so its tag is the one that it had with the version which deleting gave it. */
const readElsewhere = ["restoreLead", "restoreContact", "restoreFollowUp"];

const conditional = [...routes].filter(([, route]) => isConditional(route)).map(([operation]) => operation);
const read = conditional.filter((operation) => !readElsewhere.includes(operation));

function change(operation: string, ifMatch?: string, as = token): Promise<Answer> {
  const route = routeOf(operation);
  const { path, body } = restRequest(route, changes[operation]?.input() ?? {});
  return test.rest(route.method.toUpperCase(), path, {
    body,
    token: as,
    headers: ifMatch ? { "If-Match": ifMatch } : {},
  });
}

const get = (path: string, headers?: Record<string, string>) => test.rest("GET", path, { token, headers });
const tagOf = ({ headers }: Answer): string => headers.get("etag") ?? "none";

const all = () =>
  rowsOf(test, "users", "leads", "lead_tags", "contacts", "follow_ups", "reminders", "activity_logs", "sessions");

describe.each(read)("If-Match on %s", (operation) => {
  it("with the tag that was read lets the change happen, whose answer has the tag to read by next", async () => {
    await changes[operation]?.prepare?.();
    const path = changes[operation]?.read() ?? "";
    const before = await get(path);
    const changed = await change(operation, tagOf(before));
    expect(changed.status).toBe(200);
    expect(changed.body.version).toBeGreaterThan(before.body.version);
    const after = await get(path);
    expect([after.body, tagOf(after)]).toEqual([changed.body, tagOf(changed)]);
  });

  it("with another version's changes nothing", async () => {
    await changes[operation]?.prepare?.();
    const path = changes[operation]?.read() ?? "";
    const { body } = await get(path);
    const before = await all();
    expect(await change(operation, `"${body.version + 1}-abc"`)).toMatchObject({
      status: 412,
      body: { code: "PRECONDITION_FAILED", details: [{ field: "version", current: body.version }] },
    });
    expect(await all()).toEqual(before);
  });
});

describe("If-Match", () => {
  const rename = (ifMatch: string, as = token) =>
    test.rest("PUT", `/leads/${stage.lead.id}`, {
      body: { name: "Ann Reyes" },
      token: as,
      headers: { "If-Match": ifMatch },
    });

  it("brings a deleted lead back in the version that deleting gave it, and in no other", async () => {
    const path = `/leads/${stage.lead.id}`;
    const { version } = (await get(path)).body;
    await test.rest("DELETE", path, { token });
    const restore = (ifMatch: string) =>
      test.rest("PATCH", `${path}/restore`, { token, headers: { "If-Match": ifMatch } });
    expect((await restore(`"${version}-abc"`)).status).toBe(412);
    const restored = await restore(`"${version + 1}-abc"`);
    expect(restored.status).toBe(200);
    expect(tagOf(await get(path))).toBe(tagOf(restored));
  });

  it.each([
    ["*", 200],
    [' "1-a" , "2-b"', 200],
    ['W/"2-b", "1-a"', 412],
    ['W/"2-b"', 412],
    ['"2"', 412],
    ['"two"', 412],
  ])("of %s on a lead in version 2 answers %i", async (ifMatch, status) => {
    const before = await all();
    const { body } = await get(`/leads/${stage.lead.id}`);
    expect(body.version).toBe(2);
    expect((await rename(ifMatch)).status).toBe(status);
    if (status !== 200) expect(await all()).toEqual(before);
  });

  it.each(["2-b", '"2-b', "hunter2", '"1-a" "2-b"', ","])("of %s is refused by its name", async (ifMatch) => {
    const before = await all();
    const answer = await rename(ifMatch);
    expect(answer).toMatchObject({ status: 400, body: { details: [{ field: "If-Match" }] } });
    expect(JSON.stringify(answer.body)).not.toContain("hunter2");
    expect(await all()).toEqual(before);
  });

  it("lets one of 20 changes at once happen and refuses the others", async () => {
    const tag = tagOf(await get(`/leads/${stage.lead.id}`));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        test.rest("PUT", `/leads/${stage.lead.id}`, {
          body: { name: `Ann ${index}` },
          token,
          headers: { "If-Match": tag },
        }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array<number>(19).fill(412)]);
    const made = answers.find(({ status }) => status === 200);
    expect((await get(`/leads/${stage.lead.id}`)).body).toEqual(made?.body);
    const entries = await test.app.db.query(
      "SELECT id FROM activity_logs WHERE action = 'LEAD_UPDATED' AND meta_json LIKE '%name%'",
    );
    expect(entries).toHaveLength(1);
  });

  it("is judged last: after who asks, what they sent, what they may see and change, and whether it can be", async () => {
    const stale = '"999-abc"';
    const strangers = await test.tokenOf(stage.owner);
    const complete = (path: string, body: object, as: string) =>
      test.rest("PATCH", path, { body, token: as, headers: { "If-Match": stale } });
    const done = `/follow-ups/${stage.completed.id}/complete`;
    const pending = `/follow-ups/${stage.followUp.id}/complete`;
    const outcome = "Done";
    const other = await test.tokenOf(await storeUser(test, { name: "Sue", email: "sue@shop.test" }));

    const refusals = [
      await complete(pending, { outcome }, "forged"),
      await complete(pending, {}, strangers),
      await complete("/follow-ups/999999/complete", { outcome }, strangers),
      await complete(pending, { outcome }, other),
      await complete(done, { outcome }, strangers),
      await complete(pending, { outcome }, strangers),
    ];

    expect(refusals.map(({ status }) => status)).toEqual([401, 400, 404, 403, 409, 412]);
  });
});

describe("If-None-Match", () => {
  it("spares whoever has the record as it is, and tells of what is derived too", async () => {
    const path = `/leads/${stage.lead.id}`;
    const first = await get(path);
    // Without its own word on caching fetch would add one that forbids this answer.
    const headers = { "If-None-Match": tagOf(first), "Cache-Control": "max-age=0" };
    expect(await get(path, headers)).toMatchObject({ status: 304, body: null });

    const { id, version } = stage.followUp;
    await updateFollowUp(test.as(stage.admin), { id, version, dueDatetime: stage.ahead(7_200) });
    const second = await get(path, headers);

    expect(second).toMatchObject({
      status: 200,
      body: { version: first.body.version, nextFollowUpAt: stage.ahead(7_200) },
    });
    expect(tagOf(second)).not.toBe(tagOf(first));
    // What is derived is no edit: whoever read the lead before may still change it.
    const changed = await test.rest("PUT", path, { body: { name: "A" }, token, headers: { "If-Match": tagOf(first) } });
    expect(changed.status).toBe(200);
  });
});

it("every record that is changed by its version has a tag wherever it is answered", () => {
  const untagged = ["Tag", "Reminder", "ActivityEntry", "Session"];
  const records = [...routes].filter(([, { answer }]) => answer && !answer.name.endsWith("Page"));
  for (const [operation, { answer }] of records) {
    const isTagged = answer?.headers.includes("ETag") ?? false;
    expect([operation, isTagged]).toEqual([operation, !untagged.includes(answer?.name ?? "")]);
  }
});

it("every change that heeds If-Match is tried here", () => {
  expect([...Object.keys(changes), ...readElsewhere].sort()).toEqual([...conditional].sort());
});
