import { randomUUID } from "node:crypto";

import type { User } from "../../../server/features/users/user.entity";
import { IdempotencyKey } from "../../../server/rest/idempotency-key.entity";
import { isCreating } from "../../../server/rest/route";
import { inSeconds, PASSWORD, storeLead, storeUser } from "../../support/factories";
import { rowsOf } from "../../support/permissions";
import { startSecondServer, type SecondServer } from "../../support/second-server";
import { startTestServer, type Answer, type RestDoor, type TestServer } from "../../support/test-server";
import { restRequest, routeOf, routes } from "./parity.doors";

let test: TestServer;
let second: SecondServer;
let admin: User;
let token: string;
let leadId: string;
beforeAll(async () => {
  test = await startTestServer();
  second = await startSecondServer(test);
});
afterAll(async () => {
  await second.close();
  await test.close();
});
beforeEach(async () => {
  admin = await storeUser(test, { role: "ADMIN" });
  token = await test.tokenOf(admin);
  leadId = (await storeLead(test, admin)).id;
});

let count = 0;

/** What makes a record of each kind. */
const inputs: Record<string, () => Record<string, unknown>> = {
  createUser: () => ({ name: "Nils", email: `nils${(count += 1)}@shop.test`, password: PASSWORD }),
  createLead: () => ({ name: "Dora Quist" }),
  createContact: () => ({ leadId, name: "Eve Lind" }),
  scheduleFollowUp: () => ({ leadId, type: "CALL", dueDatetime: inSeconds(test, 60).toISOString() }),
  logInteraction: () => ({ leadId, type: "OTHER", outcome: "Came in" }),
};

interface Request {
  path: string;
  body?: object;
}

const requestOf = (operation: string): Request => restRequest(routeOf(operation), inputs[operation]?.() ?? {});

const sendTo = (rest: RestDoor, { path, body }: Request, key: string, as = token) =>
  rest("POST", path, { body, token: as, headers: { "Idempotency-Key": key } });

const all = (): Promise<unknown[]> =>
  rowsOf(test, "users", "leads", "contacts", "follow_ups", "reminders", "activity_logs");

const counts = async () => (await all()).map((rows) => (rows as unknown[]).length);

/** All that an answer says, but for what names this one request. */
const said = ({ status, body, headers }: Answer) => ({
  status,
  body,
  location: headers.get("location"),
  etag: headers.get("etag"),
  type: headers.get("content-type"),
});

/** Twenty at once, every other one to a server that knows nothing of what the first one is doing. */
const sendTwenty = (request: Request, key: string): Promise<Answer[]> =>
  Promise.all(Array.from({ length: 20 }, (_, index) => sendTo(index % 2 ? second.rest : test.rest, request, key)));

const creating = [...routes].filter(([, route]) => isCreating(route)).map(([operation]) => operation);

describe.each(creating)("%s with an Idempotency-Key", (operation) => {
  it("that is sent 20 times at once to two servers makes one record and gives one answer", async () => {
    const request = requestOf(operation);
    const before = await counts();
    const alone = requestOf(operation);
    await sendTo(test.rest, alone, randomUUID());
    const afterOne = await counts();

    const answers = (await sendTwenty(request, "one-key")).map(said);

    expect(answers[0]).toMatchObject({ status: 201, etag: expect.stringMatching(/^"1-/) });
    expect(answers.filter((answer) => JSON.stringify(answer) !== JSON.stringify(answers[0]))).toEqual([]);
    const made = afterOne.map((rows, table) => rows - (before[table] ?? 0));
    expect((await counts()).map((rows, table) => rows - (afterOne[table] ?? 0))).toEqual(made);

    const location = answers[0]?.location?.replace(/^\/api/, "") ?? "";
    expect(await test.rest("GET", location, { token })).toMatchObject({ status: 200, body: answers[0]?.body });
  });

  it("that was used for another body is refused, on both servers, and makes nothing", async () => {
    await sendTo(test.rest, requestOf(operation), "used");
    const before = await all();
    const { path, body } = requestOf(operation);
    const field = routeOf(operation).fields.body.some(({ name }) => name === "notes") ? "notes" : "name";
    const changed = { path, body: { ...body, [field]: "Another" } };
    for (const { rest } of [test, second]) {
      expect(await sendTo(rest, changed, "used")).toMatchObject({
        status: 422,
        body: { code: "IDEMPOTENCY_MISMATCH", details: [] },
      });
    }
    expect(await all()).toEqual(before);
  });
});

describe("an Idempotency-Key", () => {
  it("is known on a server that was started after the answer was given, for 24 hours and no longer", async () => {
    const request = requestOf("createLead");
    const first = said(await sendTo(test.rest, request, "kept"));
    test.pass(24 * 3_600 - 1);
    const later = { as: await test.tokenOf(admin) };
    const third = await startSecondServer(test);
    try {
      expect(said(await sendTo(third.rest, request, "kept", later.as))).toEqual(first);
      test.pass(1);
      const anew = await sendTo(third.rest, request, "kept", later.as);
      expect(anew.status).toBe(201);
      expect(anew.body.id).not.toBe(first.body.id);
      expect(said(await sendTo(test.rest, request, "kept", later.as)).body).toEqual(anew.body);
    } finally {
      await third.close();
    }
  });

  it("is each user's own", async () => {
    const others = await test.tokenOf(await storeUser(test));
    const request = requestOf("createLead");
    const mine = await sendTo(test.rest, request, "shared");
    const theirs = await sendTo(test.rest, request, "shared", others);
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it("is one key for one path", async () => {
    const elsewhere = await storeLead(test, admin);
    await sendTo(test.rest, requestOf("createContact"), "path");
    const request = { path: `/leads/${elsewhere.id}/contacts`, body: { name: "Eve Lind" } };
    expect(await sendTo(test.rest, request, "path")).toMatchObject({ status: 422 });
  });

  it("keeps nothing of a request that is refused, also of 20 at once, and does not stand in its way", async () => {
    const request = { path: "/leads/999999/contacts", body: { name: "Eve" } };
    const before = await all();
    const answers = await sendTwenty(request, "refused");
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(await all()).toEqual(before);
    expect(await test.app.db.findBy(IdempotencyKey, { key: "refused" })).toMatchObject([{ answer: null }]);
    const good = { path: `/leads/${leadId}/contacts`, body: { name: "Eve" } };
    expect(await sendTo(test.rest, good, "refused")).toMatchObject({ status: 201 });
  });

  it("takes the record back when its answer cannot be kept, and the next try makes it", async () => {
    const request = requestOf("createLead");
    const before = await counts();
    await test.app.db.query("RENAME TABLE idempotency_keys TO idempotency_keys_away");
    const failed = await sendTo(test.rest, request, "lost");
    await test.app.db.query("RENAME TABLE idempotency_keys_away TO idempotency_keys");
    expect(failed.status).toBe(500);
    expect(await counts()).toEqual(before);

    await test.app.db.query(
      "ALTER TABLE idempotency_keys ADD CONSTRAINT never CHECK (answer IS NULL OR idempotency_key <> 'lost')",
    );
    const unkept = await sendTo(test.rest, request, "lost");
    await test.app.db.query("ALTER TABLE idempotency_keys DROP CONSTRAINT never");
    expect(unkept.status).toBe(500);
    expect(await counts()).toEqual(before);

    expect(await sendTo(test.rest, request, "lost")).toMatchObject({ status: 201 });
  });

  it.each(["", " ", "two words", "ä", "x".repeat(256)])("must be visible ASCII, which %j is not", async (key) => {
    const before = await counts();
    const answer = await sendTo(test.rest, requestOf("createLead"), key);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "VALIDATION_FAILED", details: [{ field: "Idempotency-Key" }] },
    });
    expect(await counts()).toEqual(before);
  });

  it("means nothing to a request that is not signed in", async () => {
    const answer = await sendTo(test.rest, requestOf("createLead"), "nobody", "forged");
    expect(answer.status).toBe(401);
  });

  it("takes at most 100 that have expired along, and never one that has not", async () => {
    const now = test.app.now().getTime();
    const row = (index: number, expiresAt: number) => ({
      userId: admin.id,
      key: `row ${index}`,
      requestHash: "x".repeat(64),
      answer: null,
      createdAt: new Date(now - 100_000_000),
      expiresAt: new Date(expiresAt),
    });
    await test.app.db.clear(IdempotencyKey);
    const expired = Array.from({ length: 150 }, (_, index) => row(index, now - 1_000));
    await test.app.db.insert(IdempotencyKey, [...expired, row(150, now + 1_000)]);
    await sendTo(test.rest, requestOf("createLead"), "purging");
    expect(await test.app.db.countBy(IdempotencyKey, { userId: admin.id })).toBe(52);
    await sendTo(test.rest, requestOf("createLead"), "purging-too");
    expect(await test.app.db.countBy(IdempotencyKey, { userId: admin.id })).toBe(3);
  });
});

describe("locks under READ COMMITTED", () => {
  it("hold up neither 20 sends of 5 keys on two servers nor whoever reads beside them", async () => {
    const requests = Array.from({ length: 5 }, () => requestOf("createLead"));
    const sends = requests.map((request, index) => sendTwenty(request, `five-${index}`));
    const reads = Array.from({ length: 20 }, () => test.rest("GET", "/leads?limit=1", { token }));
    const answers = await Promise.all(sends);
    const read = await Promise.all(reads);

    const ids = answers.map((group) => new Set(group.map(({ body }) => body.id as string)).size);
    expect(answers.flat().map(({ status }) => status)).toEqual(Array<number>(100).fill(201));
    expect(ids).toEqual([1, 1, 1, 1, 1]);
    expect(read.map(({ status }) => status)).toEqual(Array<number>(20).fill(200));
  });

  it("let eight servers refuse one key in turn, without a deadlock", async () => {
    const servers = await Promise.all(Array.from({ length: 8 }, () => startSecondServer(test)));
    try {
      const failures = servers.map(({ db }) => jest.spyOn(db.connection.logger, "logQueryError"));
      const request = { path: "/leads/999999/contacts", body: { name: "Eve" } };

      const answers = await Promise.all(servers.map(({ rest }) => sendTo(rest, request, "in-turn")));

      expect(answers.map(({ status }) => status)).toEqual(Array<number>(8).fill(404));
      const codes = failures.flatMap(({ mock }) => mock.calls.map(([error]) => (error as { code?: string }).code));
      // A database that stops for two seconds ends a wait for a lock; the transaction is run again then, and should be.
      expect(codes.filter((code) => code !== "ER_LOCK_WAIT_TIMEOUT")).toEqual([]);
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  });
});
