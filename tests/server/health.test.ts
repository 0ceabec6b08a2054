import { readerOf } from "../../server/features/reminders/reminder.reader";
import type { User } from "../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../support/factories";
import { startTestServer, type TestServer } from "../support/test-server";

let test: TestServer;
let rep: User;
beforeEach(async () => {
  test = await startTestServer();
  rep = await storeUser(test);
});
afterEach(() => test.close());

const dueIn = async (seconds: number) =>
  storeFollowUp(test, await storeLead(test, rep), { dueDatetime: inSeconds(test, seconds) });

async function ready() {
  const response = await fetch(`${test.url}/readyz`);
  return { code: response.status, body: await response.json() };
}

it("a process lives, and is not ready before it has read the reminders once", async () => {
  expect(await (await fetch(`${test.url}/healthz`)).json()).toEqual({ status: "ok" });
  expect(await ready()).toEqual({
    code: 503,
    body: {
      status: "not ready",
      checks: { database: true, reminders: false },
      reminders: { lastReadAt: null, lagMs: null, backlog: 0 },
    },
  });
});

it("a process that reads says when it last did, and that nothing waits", async () => {
  await dueIn(60);
  test.pass(60);
  await readerOf(test.app).read();
  expect(await ready()).toEqual({
    code: 200,
    body: {
      status: "ready",
      checks: { database: true, reminders: true },
      reminders: { lastReadAt: test.app.now().toISOString(), lagMs: null, backlog: 0 },
    },
  });
});

it("a process that has stopped reading says how many reminders wait, and is not ready", async () => {
  for (const seconds of [10, 20, 30, 3_600]) await dueIn(seconds);
  test.pass(10);
  await readerOf(test.app).read();
  const readAt = test.app.now().toISOString();
  test.pass(60);
  expect(await ready()).toEqual({
    code: 503,
    body: {
      status: "not ready",
      checks: { database: true, reminders: false },
      reminders: { lastReadAt: readAt, lagMs: null, backlog: 2 },
    },
  });
});

it("the lag is that of the last reminders handed to a socket that was waiting for them", async () => {
  await dueIn(5);
  test.pass(500);
  const events = test.socket(await test.tokenOf(rep)).iterate({ query: "subscription { reminderDue { id } }" });
  // Due long before the socket connects, to which it is given at once.
  await events.next();
  await dueIn(5);
  const second = events.next();
  test.pass(7);
  await readerOf(test.app).read();
  await second;
  expect((await ready()).body.reminders).toMatchObject({ lagMs: 2_000, backlog: 0 });
  await events.return?.();
});
