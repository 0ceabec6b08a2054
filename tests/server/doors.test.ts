import { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../server/features/leads/lead.entity";
import { ActivityEntry } from "../../server/features/activity/activity-entry.entity";
import type { User } from "../../server/features/users/user.entity";
import { inSeconds, PASSWORD, storeContact, storeFollowUp, storeLead, storeUser } from "../support/factories";
import { startTestServer, type Answer, type TestServer } from "../support/test-server";

let test: TestServer;
let rep: User;
let token: string;
beforeAll(async () => {
  test = await startTestServer();
  rep = await storeUser(test, { email: "rep@shop.test" });
  token = await test.tokenOf(rep);
});
afterAll(() => test.close());

const COMPLETE = `mutation($input: CompleteFollowUpInput!) { completeFollowUp(input: $input) { id status outcome notes } }`;
const CHANGE = `mutation($input: ChangeLeadStatusInput!) { changeLeadStatus(input: $input) { id status } }`;

const doors = {
  REST: {
    complete: ({ id, ...body }: { id: string; [field: string]: unknown }, as = token) =>
      test.rest("PATCH", `/follow-ups/${id}/complete`, { body, token: as }),
    changeStatus: ({ id, ...body }: { id: string; [field: string]: unknown }, as = token) =>
      test.rest("PATCH", `/leads/${id}/status`, { body, token: as }),
    record: (body: Record<string, unknown>) => body,
    error: (body: Record<string, unknown>) => body,
  },
  GraphQL: {
    complete: (input: object, as = token) => test.graphql(COMPLETE, { variables: { input }, token: as }),
    changeStatus: (input: object, as = token) => test.graphql(CHANGE, { variables: { input }, token: as }),
    record: (body: { data: Record<string, unknown> }) => Object.values(body.data)[0],
    error: (body: { errors: { message: string; extensions: object }[] }) => ({
      message: body.errors[0]?.message,
      ...body.errors[0]?.extensions,
    }),
  },
};

describe.each(["REST", "GraphQL"] as const)("over %s", (name) => {
  const door = doors[name];

  it("a rep who is signed in and has a pending follow-up completes it with an outcome and notes: it becomes COMPLETED and an activity log entry is stored", async () => {
    const lead = await storeLead(test, rep);
    const { id } = await storeFollowUp(test, lead);
    const { status, body } = await door.complete({ id, outcome: "Will buy", notes: "Call in May" });
    expect(status).toBe(200);
    expect(door.record(body)).toMatchObject({ id, status: "COMPLETED", outcome: "Will buy", notes: "Call in May" });
    expect(await test.app.db.findOneBy(FollowUp, { id })).toMatchObject({ status: "COMPLETED", outcome: "Will buy" });
    expect(await test.app.db.findBy(ActivityEntry, { leadId: lead.id, action: "FOLLOWUP_COMPLETED" })).toHaveLength(1);
  });

  it("a rep changes the status of an INTERESTED lead to CONVERTED: the status updates and the system records the change", async () => {
    const { id } = await storeLead(test, rep, { status: "INTERESTED" });
    const { status, body } = await door.changeStatus({ id, status: "CONVERTED" });
    expect(status).toBe(200);
    expect(door.record(body)).toMatchObject({ id, status: "CONVERTED" });
    expect(await test.app.db.findOneBy(Lead, { id })).toMatchObject({ status: "CONVERTED" });
    expect(await test.app.db.findOneBy(ActivityEntry, { leadId: id, action: "STATUS_CHANGE" })).toMatchObject({
      userId: rep.id,
      metaJson: { status: { from: "INTERESTED", to: "CONVERTED" } },
    });
  });

  it("refuses by the same code and field as the other door, repeats no value and stores nothing", async () => {
    const lead = await storeLead(test, rep);
    const { id } = await storeFollowUp(test, lead);
    const elsewhere = await storeContact(test, await storeLead(test, rep));
    const next = { type: "CALL", dueDatetime: inSeconds(test, 60).toISOString() };
    const outcome = "Done";
    const bad: [input: { id: string }, field: string][] = [
      [{ id }, "outcome"],
      [{ id, outcome: "" } as never, "outcome"],
      [{ id, outcome: "x".repeat(256) } as never, "outcome"],
      [{ id, outcome: { secret: "hunter2" } } as never, "outcome"],
      [{ id, outcome, color: "hunter2" } as never, "color"],
      [{ id, outcome, next: { ...next, type: "hunter2" } } as never, "next.type"],
      [{ id, outcome, next: { dueDatetime: next.dueDatetime } } as never, "next.type"],
      [{ id, outcome, next: { ...next, dueDatetime: "hunter2" } } as never, "next.dueDatetime"],
      [{ id, outcome, next: { ...next, dueDatetime: 12345 } } as never, "next.dueDatetime"],
      [{ id, outcome, next: { ...next, dueDatetime: "2020-01-01T00:00:00Z" } } as never, "next.dueDatetime"],
      [{ id, outcome, next: { ...next, contactId: elsewhere.id } } as never, "next.contactId"],
      [{ id: "1abc", outcome } as never, "id"],
    ];
    const before = await test.app.db.find(FollowUp, { order: { id: "ASC" } });
    for (const [input, field] of bad) {
      const { body } = await door.complete(input);
      expect([field, door.error(body)]).toEqual([
        field,
        {
          message: "Some of the input is not valid.",
          code: "VALIDATION_FAILED",
          details: [{ field, message: expect.any(String) }],
        },
      ]);
      expect(JSON.stringify(body)).not.toContain("hunter2");
    }
    expect(await test.app.db.find(FollowUp, { order: { id: "ASC" } })).toEqual(before);
  });

  it("tells who is not signed in, what is not there, what is not theirs and what is done already", async () => {
    const { id } = await storeFollowUp(test, await storeLead(test, rep));
    const strangers = await test.tokenOf(await storeUser(test));
    const outcome = "Done";
    const codeOf = async (answer: Promise<Answer>) =>
      (door.error((await answer).body as never) as { code: string }).code;
    expect(await codeOf(door.complete({ id, outcome }, ""))).toBe("UNAUTHENTICATED");
    expect(await codeOf(door.complete({ id, outcome }, "forged"))).toBe("UNAUTHENTICATED");
    expect(await codeOf(door.complete({ id: "999999", outcome }))).toBe("NOT_FOUND");
    expect(await codeOf(door.complete({ id, outcome }, strangers))).toBe("FORBIDDEN");
    await door.complete({ id, outcome });
    expect(await codeOf(door.complete({ id, outcome }))).toBe("CONFLICT");
  });
});

describe("REST", () => {
  it("signs in with a body of tokens, and refuses without saying what was wrong", async () => {
    const { status, body } = await test.rest("POST", "/auth/login", {
      body: { email: "rep@shop.test", password: PASSWORD },
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      accessToken: expect.any(String),
      refreshToken: expect.any(String),
      expiresIn: 900,
      user: expect.objectContaining({ id: rep.id, email: "rep@shop.test", role: "REP" }),
    });
    for (const wrong of [
      { email: "rep@shop.test", password: "no" },
      { email: "no@shop.test", password: PASSWORD },
    ]) {
      expect(await test.rest("POST", "/auth/login", { body: wrong })).toMatchObject({
        status: 401,
        body: { message: "The e-mail or the password is wrong.", code: "UNAUTHENTICATED", details: [] },
      });
    }
  });

  it.each([
    ["a body that is not JSON", "PATCH", "/leads/1/status", '{"status":', 400, "VALIDATION_FAILED"],
    ["a body that is no object", "PATCH", "/leads/1/status", "[1]", 400, "VALIDATION_FAILED"],
    [
      "a body over 100 KB",
      "PATCH",
      "/leads/1/status",
      JSON.stringify({ status: "x".repeat(110_000) }),
      413,
      "PAYLOAD_TOO_LARGE",
    ],
    ["an unknown path", "GET", "/nothing", undefined, 404, "NOT_FOUND"],
    ["a path that does not decode", "GET", "/leads/%E0%A4%A/status", undefined, 400, "VALIDATION_FAILED"],
    ["a wrong method", "DELETE", "/leads/1/status", undefined, 405, "METHOD_NOT_ALLOWED"],
    [
      "a body that contradicts the path",
      "PATCH",
      "/leads/1/status",
      '{"id":"2","status":"NEW"}',
      400,
      "VALIDATION_FAILED",
    ],
  ])("answers %s in JSON", async (_name, method, path, body, status, code) => {
    const answer = await test.rest(method, path, { body, token });
    expect(answer).toMatchObject({ status, body: { message: expect.any(String), code, details: expect.any(Array) } });
    expect(Object.keys(answer.body)).toEqual(["message", "code", "details"]);
    expect(answer.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
  });

  it("answers a body in another media type with 415", async () => {
    const answer = await fetch(`${test.url}/api/leads/1/status`, {
      method: "PATCH",
      headers: { "content-type": "text/plain", authorization: `Bearer ${token}` },
      body: "status=NEW",
    });
    expect([answer.status, await answer.json()]).toMatchObject([415, { code: "UNSUPPORTED_MEDIA_TYPE" }]);
  });
});

describe("GraphQL", () => {
  it("answers bad JSON and a body over 100 KB in its own form", async () => {
    const post = (body: string) =>
      fetch(`${test.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(await (await post('{"query":')).json()).toEqual({
      errors: [{ message: "The body is not JSON.", extensions: { code: "VALIDATION_FAILED", details: [] } }],
    });
    expect((await post(JSON.stringify({ query: "x".repeat(110_000) }))).status).toBe(413);
  });

  it("says where an operation is wrong, and repeats nothing of it", async () => {
    const { body } = await test.graphql('{ lead(id: "1" name: "hunter2" }');
    expect(body.errors[0]).toMatchObject({ extensions: { code: "VALIDATION_FAILED" } });
    expect(body.errors[0].message).toMatch(/not valid.*line 1/);
    expect(JSON.stringify(body)).not.toContain("hunter2");
  });

  it("names the field of a value that stands in the operation itself", async () => {
    const query = (name: string) => `mutation { createLead(input: { name: "A", ${name} }) { id } }`;
    const detailsOf = async (text: string) => (await test.graphql(text, { token })).body.errors[0].extensions.details;
    expect(await detailsOf(query("status: PIGEON"))).toMatchObject([{ field: "status" }]);
    expect(await detailsOf(query('colour: "red"'))).toMatchObject([{ field: "colour" }]);
    expect(await detailsOf("mutation { createLead(input: { company: null }) { id } }")).toMatchObject([
      { field: "name" },
    ]);
  });

  it("shows colleagues' e-mails to admins only", async () => {
    const lead = await storeLead(test, rep);
    const query = `{ lead(id: "${lead.id}") { owner { name email timezone version createdAt } } }`;
    const ownerAs = async (user: User) =>
      (await test.graphql(query, { token: await test.tokenOf(user) })).body.data.lead.owner;
    const hidden = { name: rep.name, email: null, timezone: null, version: null, createdAt: null };
    expect(await ownerAs(await storeUser(test))).toEqual(hidden);
    expect(await ownerAs(rep)).toMatchObject({ email: "rep@shop.test", timezone: "UTC" });
    expect(await ownerAs(await storeUser(test, { role: "ADMIN" }))).toMatchObject({ email: "rep@shop.test" });
  });

  it("keeps the session of a browser in a cookie that scripts cannot read, and renews it", async () => {
    const LOGIN = `mutation($input: LoginInput!) { login(input: $input) { accessToken expiresIn user { email } } }`;
    const signedIn = await test.graphql(LOGIN, {
      variables: { input: { email: "rep@shop.test", password: PASSWORD } },
    });
    expect(signedIn.body.data.login).toMatchObject({ expiresIn: 900, user: { email: "rep@shop.test" } });
    const setCookie = signedIn.headers.get("set-cookie") ?? "";
    expect(setCookie).toMatch(/HttpOnly; SameSite=Strict/);
    const cookie = setCookie.split(";")[0] ?? "";
    expect(JSON.stringify(signedIn.body)).not.toContain(cookie.split("=")[1]);

    const REFRESH = "mutation { refreshSession { accessToken user { id } } }";
    const renewed = await test.graphql(REFRESH, { cookie });
    expect(renewed.body.data.refreshSession).toMatchObject({ user: { id: rep.id } });
    expect(renewed.headers.get("set-cookie")).not.toBe(setCookie);
    expect((await test.graphql(REFRESH)).body.data).toEqual({ refreshSession: null });

    const newest = renewed.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await test.graphql("mutation { logout }", { cookie: newest })).body.data).toEqual({ logout: true });
    expect((await test.graphql(REFRESH, { cookie: newest })).body.data).toEqual({ refreshSession: null });
  });

  it("runs as many queries for a hundred leads as for one", async () => {
    const owner = await storeUser(test);
    const query =
      "{ leads(limit: 100) { items { name owner { name } createdBy { name } nextFollowUp { type assignedTo { name } } } } }";
    const ownToken = await test.tokenOf(owner);
    const list = async () => {
      const queries = jest.spyOn(test.app.db.connection.logger, "logQuery").mockClear();
      const { body } = await test.graphql(query, { token: ownToken });
      return { leads: body.data.leads.items.length as number, queries: queries.mock.calls.length };
    };
    await storeFollowUp(test, await storeLead(test, owner));
    await list();
    const few = await list();
    for (let index = 0; index < 60; index += 1) await storeFollowUp(test, await storeLead(test, owner));
    const many = await list();
    expect(many.leads).toBeGreaterThanOrEqual(few.leads + 60);
    expect(many.queries).toBe(few.queries);
  });
});
