import { PassThrough } from "node:stream";

import { CommandRefused } from "../../../server/cli/run-command";
import { changeUsers } from "../../../server/cli/user/change-users";
import { readPassword } from "../../../server/cli/user/read-password";
import { readWords, USAGE } from "../../../server/cli/user/user-words";
import { login } from "../../../server/features/users/login";
import { Session } from "../../../server/features/users/session.entity";
import { User } from "../../../server/features/users/user.entity";
import { isPasswordOf } from "../../../server/platform/password-hasher";
import { runBuilt } from "../../support/built-command";
import { PASSWORD, storeUser } from "../../support/factories";
import { rowsOf } from "../../support/permissions";
import { query, ScratchMariadb } from "../../support/scratch-mariadb";
import { startTestApp, type TestApp } from "../../support/test-app";

const CHOSEN = "seven green bottles";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  for (const table of ["sessions", "users"]) await test.app.db.query(`DELETE FROM ${table}`);
});
afterAll(() => test.close());

/** What the command answers to these words, when this is typed where it asks for a password. */
const run = (words: string, typed = CHOSEN): Promise<string> =>
  changeUsers(test.app, readWords(words.split(" ")), () => Promise.resolve(typed));

const userBy = (email: string) => test.app.db.findOneByOrFail(User, { email });
const stored = async () => JSON.stringify(await rowsOf(test, "users", "sessions"));
const signIn = (email: string, password: string) => login(test.as(null), { email, password });

async function expectRefused(words: string, message: RegExp, typed?: string): Promise<void> {
  const before = await stored();
  await expect(run(words, typed)).rejects.toThrow(message);
  expect(await stored()).toBe(before);
}

describe("npm run user -- create", () => {
  it("stores a user by the rules of everybody, who then signs in with the password that was typed", async () => {
    await storeUser(test, { role: "ADMIN" });
    expect(await run("create Ann@Shop.test Ann --role viewer")).toBe("ann@shop.test can sign in as VIEWER.");
    expect(await userBy("ann@shop.test")).toMatchObject({
      name: "Ann",
      role: "VIEWER",
      status: "ACTIVE",
      timezone: test.app.settings.BUSINESS_TIMEZONE,
      version: 1,
    });
    expect((await signIn("ann@shop.test", CHOSEN)).user.name).toBe("Ann");
  });

  it("makes a REP of whom nothing else is said, and a password when it is told to, which it shows once", async () => {
    await storeUser(test, { role: "ADMIN" });
    const said = await run("create ann@shop.test Ann --generate");
    const made = /shown only now: (\S+)$/.exec(said)?.[1] ?? "";
    expect(made.replaceAll("-", "")).toMatch(/^[0-9a-f]{26}$/);
    const { role, passwordHash } = await userBy("ann@shop.test");
    expect([role, await isPasswordOf(passwordHash, made)]).toEqual(["REP", true]);
  });

  it("makes the first user the owner, whose code is worth nothing from then on, and nobody less", async () => {
    await expectRefused("create ann@shop.test Ann", /role: The first user must be an ADMIN\./);
    await run("create ann@shop.test Ann --role ADMIN");
    expect(await userBy("ann@shop.test")).toMatchObject({ id: "1", role: "ADMIN" });
  });

  it.each([
    ["a password that is too short", "create ann@shop.test Ann", /password: At least 8 characters\./, "short"],
    ["a password of more than 72 bytes", "create ann@shop.test Ann", /password: At most 72 bytes\./, "x".repeat(73)],
    ["no e-mail", "create ann Ann", /email: This is not an e-mail address\./, CHOSEN],
    ["no role", "create ann@shop.test Ann --role BOSS", /role: /, CHOSEN],
    ["an e-mail that somebody has", "create OWNER@shop.test Ann", /email: Another user has this e-mail\./, CHOSEN],
  ])("refuses %s, and stores nothing", async (_what, words, message, typed) => {
    await storeUser(test, { role: "ADMIN", email: "owner@shop.test" });
    await expectRefused(words, message, typed);
  });
});

describe("npm run user -- reset-password", () => {
  it("gives another password and ends every session, which their sockets are told", async () => {
    const { email, id } = await storeUser(test);
    await signIn(email, PASSWORD);
    const [session] = await test.app.db.findBy(Session, { userId: id });
    const ended: string[] = [];
    test.app.pubsub.subscribe("sessionEnded", ({ sessionId }) => ended.push(sessionId));
    expect(await run(`reset-password ${email.toUpperCase()}`)).toBe(
      `${email} has another password and was signed out everywhere.`,
    );
    expect(ended).toEqual([session?.id]);
    expect(await test.app.db.findBy(Session, { userId: id })).toMatchObject([{ revokedAt: test.clock.now }]);
    expect(await userBy(email)).toMatchObject({ version: 2 });
    await expect(signIn(email, PASSWORD)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect((await signIn(email, CHOSEN)).user.id).toBe(id);
  });

  it("says of somebody disabled that they are so still", async () => {
    await storeUser(test, { role: "ADMIN" });
    const { email } = await storeUser(test);
    await run(`disable ${email}`);
    expect(await run(`reset-password ${email}`)).toContain(`They are disabled still: npm run user -- enable ${email}`);
  });

  it.each([
    ["a bad password", "person@shop.test", /password: At least 8 characters\./, "short"],
    ["whoever is not there", "nobody@shop.test", /^There is no such user\.$/, CHOSEN],
  ])("refuses %s", async (_what, email, message, typed) => {
    await storeUser(test, { email: "person@shop.test" });
    await expectRefused(`reset-password ${email}`, message, typed);
  });
});

describe("npm run user -- disable and enable", () => {
  it("end the sessions and let them in no more, and in again", async () => {
    await storeUser(test, { role: "ADMIN" });
    const { email, id } = await storeUser(test);
    await signIn(email, PASSWORD);
    await run(`disable ${email}`);
    expect(await userBy(email)).toMatchObject({ status: "DISABLED" });
    expect(await test.app.db.findBy(Session, { userId: id })).toMatchObject([{ revokedAt: test.clock.now }]);
    await expect(signIn(email, PASSWORD)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expectRefused(`disable ${email}`, /disabled already/);
    expect(await run(`enable ${email}`)).toBe(`${email} can sign in again.`);
    await signIn(email, PASSWORD);
    await expectRefused(`enable ${email}`, /not disabled/);
  });

  it("never take the last ADMIN away", async () => {
    const { email } = await storeUser(test, { role: "ADMIN" });
    await expectRefused(`disable ${email}`, /^The last active owner cannot be disabled\.$/);
  });
});

describe("npm run user -- list", () => {
  it("shows each user in a line of their own, with nothing in it that a terminal obeys and nothing secret", async () => {
    const first = await storeUser(test, { role: "ADMIN", name: "Ann\u001B[2J\nBob\u202E" });
    const second = await storeUser(test);
    expect((await run("list")).split("\n")).toEqual([
      `${first.id.padStart(4)}  ADMIN   ACTIVE    ${first.email}  (Ann�[2J�Bob�)`,
      `${second.id.padStart(4)}  REP     ACTIVE    ${second.email}  (${second.name})`,
    ]);
  });
});

describe("a password that is typed", () => {
  const typing = () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new PassThrough();
    return { input, output, shown: () => String(output.read() ?? "") };
  };

  it("is asked for twice and never shown", async () => {
    const terminal = typing();
    const reading = readPassword(terminal);
    terminal.input.write(`${CHOSEN}\n`);
    await new Promise(setImmediate);
    terminal.input.write(`${CHOSEN}\n`);
    expect(await reading).toBe(CHOSEN);
    expect(terminal.shown()).toBe("New password: \nThe same again: \n");
  });

  it("is none when the second is another one, or when it is broken off", async () => {
    const terminal = typing();
    const reading = readPassword(terminal);
    terminal.input.write(`${CHOSEN}\n`);
    await new Promise(setImmediate);
    terminal.input.write("another one\n");
    await expect(reading).rejects.toThrow("two different passwords");
    const another = typing();
    const brokenOff = readPassword(another);
    another.input.write("\u0003");
    await expect(brokenOff).rejects.toThrow("No password was given");
  });
});

describe("the words of the command", () => {
  it.each([
    ["an unknown verb", ["drop", "ann@shop.test"]],
    ["a password among the words", ["reset-password", "ann@shop.test", CHOSEN]],
    ["a password as an option", ["reset-password", "ann@shop.test", `--password=${CHOSEN}`]],
    ["a role where none belongs", ["disable", "ann@shop.test", "--role", "REP"]],
    ["too few words", ["create", "ann@shop.test"]],
  ])("are refused with its usage when there is %s, and nothing of them is repeated", (_what, words) => {
    expect(() => readWords(words)).toThrow(new CommandRefused(USAGE));
  });
});

describe("the command as it is built", () => {
  it("explains itself to whoever says nothing, and ends with 1 for whoever says it wrong", async () => {
    expect(await runBuilt("user", {})).toMatchObject({ code: 0, output: `${USAGE}\n` });
    expect(await runBuilt("user", {}, ["drop"])).toMatchObject({ code: 1, output: `${USAGE}\n` });
  });

  it("joins the database that runs, and reads the password from what is piped in", async () => {
    const mariadb = new ScratchMariadb();
    const database = await mariadb.start();
    const settings = { DATA_DIR: mariadb.directory };
    const create = ["create", "ann@shop.test", "Ann Lovell", "--role", "ADMIN"];
    expect(await runBuilt("user", settings, create)).toMatchObject({
      code: 1,
      output: "No password was given, so nothing was changed.\n",
    });
    expect(await runBuilt("user", settings, create, `${CHOSEN}\n`)).toMatchObject({
      code: 0,
      output: "ann@shop.test can sign in as ADMIN.\n",
    });
    const [row] = await query(database, "SELECT id, name, role, password_hash AS hash FROM users");
    expect(row).toMatchObject({ id: 1, name: "Ann Lovell", role: "ADMIN" });
    expect(await isPasswordOf(row?.hash as string, CHOSEN)).toBe(true);
    await mariadb.remove();
  }, 240_000);
});
