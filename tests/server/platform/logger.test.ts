import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { User } from "../../../server/features/users/user.entity";
import { describeLoggedError } from "../../../server/platform/logged-error";
import { describeLoggedPath } from "../../../server/platform/logged-path";
import { storeUser } from "../../support/factories";
import { startTestApp } from "../../support/test-app";

/** What the built logger writes for one line. */
async function writtenBy(environment: string, isTerminal: boolean): Promise<string> {
  const logger = join(__dirname, "../../../dist/server/platform/logger.js");
  const program = `
    process.stdout.isTTY = ${isTerminal};
    const { createLogger } = require(${JSON.stringify(logger)});
    const logger = createLogger({ NODE_ENV: "${environment}", LOG_LEVEL: "info" });
    logger.info({ requestId: "42", status: 200, session: { refreshToken: "hunter2" } }, "request completed");`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", program]);
  return stdout.trim();
}

describe("the log", () => {
  it("is one line of words and colours on a developer's terminal", async () => {
    const line = await writtenBy("development", true);
    expect(() => JSON.parse(line) as unknown).toThrow();
    expect(line).toMatch(/^\W*\[?\d\d:\d\d:\d\d.*INFO.*request completed.*"requestId":"42"/);
    expect(line.split("\n")).toHaveLength(1);
    expect(line).not.toContain("hunter2");
  });

  it.each([
    ["development", false],
    ["production", true],
  ])("is JSON in %s where a terminal is %s", async (environment, isTerminal) => {
    const line = await writtenBy(environment, isTerminal);
    expect(JSON.parse(line)).toMatchObject({ level: 30, requestId: "42", status: 200, msg: "request completed" });
    expect(line).not.toContain("hunter2");
  });
});

describe("an error in the log", () => {
  it("of the database tells its statement and its kind, and no value of either", async () => {
    const test = await startTestApp();
    const user = await storeUser(test, { email: "anna@example.com" });
    const refused: unknown = await test.app.db
      .insert(User, { ...user, id: "4711", name: "O'Brien" })
      .catch((error: unknown) => error);
    await test.close();
    expect(String(refused)).toContain("anna@example.com");
    const described = describeLoggedError(refused);
    expect(described).toMatchObject({ type: "QueryFailedError", code: "ER_DUP_ENTRY", message: "Duplicate entry '…'" });
    expect(described).toMatchObject({ query: expect.stringMatching(/^INSERT INTO `users`.*\?/) });
    expect(JSON.stringify(described)).not.toMatch(/anna|Brien|4711/);
  });

  it("tells its cause, and nothing that hangs on it besides", () => {
    const cause = Object.assign(new TypeError("no such thing"), { code: "E_CAUSE", body: "hunter2" });
    const error = Object.assign(new Error("failed", { cause }), { parameters: ["hunter2"] });
    expect(describeLoggedError(error)).toEqual({
      type: "Error",
      message: "failed",
      stack: expect.stringMatching(/^\s+at /),
      cause: { type: "TypeError", message: "no such thing", code: "E_CAUSE", stack: expect.any(String) },
    });
    expect(describeLoggedError("hunter2")).toEqual({ type: "string" });
  });

  it("that causes itself has an end", () => {
    const error = new Error("again");
    error.cause = error;
    expect(JSON.stringify(describeLoggedError(error)).match(/again/g)).toHaveLength(4);
  });
});

test.each([
  ["/api/leads/42/contacts?search=anna", "/api/leads/42/contacts"],
  ["/assets/index-D4x_9.js", "/assets/index-D4x_9.js"],
  ["/users/anna@example.com", "/users/*"],
  ["/users/Anna%20Quist/+49151", "/users/*/*"],
  [`/reset/${"a1".repeat(32)}`, "/reset/*"],
  ["/", "/"],
])("the path %s is logged as %s", (path, logged) => {
  expect(describeLoggedPath(path)).toBe(logged);
});
