import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { Lead } from "../../../server/features/leads/lead.entity";
import { storeLead, storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";
import { expectDocumented, expectError, operationOf } from "./documented";
import { TellingServer } from "./telling-server";

let test: TestServer;
let token: string;
let telling: TellingServer;
beforeAll(async () => {
  test = await startTestServer();
  token = await test.tokenOf(await storeUser(test, { role: "ADMIN" }));
  telling = await TellingServer.start(test);
});
afterAll(async () => {
  await telling.close();
  await test.close();
});

const ask = (method: string, path: string, body?: string) => telling.ask(method, path, { token, body });

describe("a fault of ours", () => {
  it("is answered with 500 and a reference that the log has too", async () => {
    await test.app.db.query("RENAME TABLE lead_tags TO elsewhere");
    try {
      const { id } = await storeLead(test, await storeUser(test));
      const answer = await ask("GET", `/api/leads/${id}/tags`);
      expect(answer.status).toBe(500);
      expectDocumented(operationOf("leadTags"), answer);
      telling.expectReferred(answer, /doesn't exist/);
    } finally {
      await test.app.db.query("RENAME TABLE elsewhere TO lead_tags");
    }
  });

  it("leaves nothing of what was stored before it came up", async () => {
    await test.app.db.query("RENAME TABLE activity_logs TO elsewhere");
    try {
      const answer = await ask("POST", "/api/leads", '{"name":"Nobody hears of it"}');
      expect([answer.status, answer.body.code]).toEqual([500, "INTERNAL"]);
      expect(await test.app.db.countBy(Lead, { name: "Nobody hears of it" })).toBe(0);
    } finally {
      await test.app.db.query("RENAME TABLE elsewhere TO activity_logs");
    }
  });
});

describe("what belongs to no operation", () => {
  it.each(["/api", "/api/nothing", "/api/leads/1/nothing", "/api/docs/nothing", "/api/openapi.yaml"])(
    "answers 404 in JSON at %s",
    async (path) => {
      expectError("NOT_FOUND", await ask("GET", path));
      expectError("NOT_FOUND", await ask("DELETE", path, "{}"));
    },
  );

  it("answers a path that does not decode", async () => {
    expectError("VALIDATION_FAILED", await ask("GET", "/api/leads/%E0%A4%A"));
  });

  it("refuses a GET with a body instead of ignoring what it asks for", async () => {
    const answer = await ask("GET", "/api/leads", '{"search":"ann"}');
    expect(answer.status).toBe(400);
    expectDocumented(operationOf("leads"), answer);
  });

  it("does what it is asked in spite of an Expect that nobody knows", async () => {
    const answer = await telling.ask("GET", "/api/auth/me", { token, headers: { expect: "tea" } });
    expect(answer.status).toBe(200);
  });

  it.each([
    ["no HTTP", "HELLO\r\n\r\n"],
    ["a head that is too large", `GET /api/leads?search=${"x".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
    ["a length that is none", "POST /api/leads HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n"],
  ])("answers %s in JSON", async (_name, sent) => {
    const socket = connect(telling.port, "127.0.0.1");
    socket.write(sent);
    const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(JSON.parse(body)).toEqual({ message: expect.any(String), code: "VALIDATION_FAILED", details: [] });
  });
});

describe("signing in", () => {
  it("is refused with 429 and Retry-After after ten wrong passwords, until the time is over", async () => {
    const { email } = await storeUser(test);
    const login = operationOf("login");
    const attempt = () => ask("POST", "/api/auth/login", JSON.stringify({ email, password: "wrong" }));
    for (let count = 0; count < 10; count += 1) expect((await attempt()).status).toBe(401);
    const answer = await attempt();
    expect(answer.status).toBe(429);
    expectDocumented(login, answer);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answer.body).toMatchObject({ code: "RATE_LIMITED", details: [] });
  });
});
