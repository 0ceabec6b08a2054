import { checkMigrations } from "../../../server/cli/doctor/database-checks";
import { checkReader } from "../../../server/cli/doctor/reader-check";
import { findServer } from "../../../server/cli/doctor/server-check";
import { checkSocket } from "../../../server/cli/doctor/socket-check";
import { Reminder } from "../../../server/features/reminders/reminder.entity";
import { readerOf } from "../../../server/features/reminders/reminder.reader";
import { ReadingKeeper } from "../../../server/features/reminders/reminder-reading.keeping";
import { Session } from "../../../server/features/users/session.entity";
import { User } from "../../../server/features/users/user.entity";
import { markRestore, unmarkRestore } from "../../../server/platform/database-fitness";
import type { Settings } from "../../../server/platform/env";
import { storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";

let test: TestServer;
beforeEach(async () => {
  test = await startTestServer();
});
afterEach(async () => {
  await readerOf(test.app).stop();
  await test.close();
});

const note = () => new ReadingKeeper(test.app).finish(test.app.now());
const settings = (): Settings => ({ ...test.app.settings, PORT: Number(new URL(test.url).port) });

describe("what the doctor says of the reader", () => {
  it("is nothing of a database that no server has used", async () => {
    expect(await checkReader(test.app)).toMatchObject({ what: "reader", state: "unchecked" });
  });

  it.each([
    ["ok", 4, "reminders were last read 4.0 s ago"],
    ["wrong", 60, "reminders were last read 60.0 s ago"],
    ["wrong", 3 * 3_600, "reminders were last read 3 hours ago"],
    ["wrong", -120, "the last reading is dated 2 minutes from now"],
  ])("is %s when the last reading was %d s ago", async (state, seconds, figure) => {
    await note();
    test.pass(seconds);
    expect(await checkReader(test.app)).toMatchObject({ state, figure });
  });
});

describe("what the doctor says of the migrations", () => {
  it("is that a restore did not come to its end, until one does", async () => {
    await markRestore(test.app.db);
    expect(await checkMigrations(test.app.db)).toMatchObject({
      state: "wrong",
      advice: "run it again to its end: npm run restore -- FILE",
    });
    await unmarkRestore(test.app.db);
    expect(await checkMigrations(test.app.db)).toMatchObject({ state: "ok" });
  });
});

describe("what the doctor says of the server", () => {
  it("is that it stopped reading, as long as it does", async () => {
    expect((await findServer(settings())).finding).toMatchObject({
      state: "wrong",
      figure: `at ${test.url}: it has stopped reading the reminders`,
    });
    await readerOf(test.app).read();
    expect((await findServer(settings())).finding).toMatchObject({
      state: "ok",
      figure: `ready at ${test.url}; 0 reminders wait, none shown yet`,
    });
  });

  it("is where it was looked for: one that listens everywhere is asked here", async () => {
    const { server } = await findServer({ ...settings(), HOST: "0.0.0.0" });
    expect(server?.url).toBe(test.url);
  });
});

describe("what the doctor says of the socket", () => {
  const left = async () => ({
    reminders: await test.app.db.count(Reminder),
    sessions: await test.app.db.count(Session),
  });

  it("is nothing without an ADMIN who could be reminded", async () => {
    await storeUser(test);
    const { id } = await storeUser(test, { role: "ADMIN" });
    await test.app.db.update(User, id, { status: "DISABLED" });
    expect(await checkSocket(test.app, test.url)).toMatchObject({ state: "unchecked" });
    expect(await left()).toEqual({ reminders: 0, sessions: 0 });
  });

  it("is how long a test reminder took, and nothing of it stays", async () => {
    await storeUser(test, { role: "ADMIN" });
    await readerOf(test.app).start();
    expect(await checkSocket(test.app, test.url)).toMatchObject({
      state: "ok",
      figure: expect.stringMatching(/after \d+ ms$/),
    });
    expect(await left()).toEqual({ reminders: 0, sessions: 0 });
  });

  it("is that none came in where nothing reads, although the socket itself works", async () => {
    await storeUser(test, { role: "ADMIN" });
    expect(await checkSocket(test.app, test.url)).toMatchObject({
      state: "wrong",
      figure: "a test reminder did not come in: no answer within 5 s",
    });
    expect(await left()).toEqual({ reminders: 0, sessions: 0 });
  });
});
