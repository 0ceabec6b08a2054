import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeUser } from "../../../support/factories";
import { processOf, RecordingChannel } from "../../../support/recording-channel";
import { startTestServer, type TestServer } from "../../../support/test-server";

const FAILED_S = 3_601;
const ATTEMPTS = 20;

let test: TestServer;
let rep: User;
let token: string;

/** Three reminders: the first one was sent, the second one given up, the third one has failed once. */
beforeAll(async () => {
  test = await startTestServer();
  rep = await storeUser(test, { name: "Ray" });
  const mail = new RecordingChannel("mail");
  const process = processOf(test.app, mail);
  await process.dispatch();
  const remind = async () => {
    const remindAt = inSeconds(test, 1);
    await test.app.db.insert(Reminder, { kind: "TEST", userId: rep.id, followUpId: null, remindAt });
    test.pass(1);
    await process.dispatch();
  };
  await remind();
  mail.behave = () => Promise.reject(Object.assign(new Error("to ann@shop.test"), { code: "ECONNREFUSED" }));
  await remind();
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    test.pass(FAILED_S);
    await process.dispatch();
  }
  await remind();
  token = await test.tokenOf(await storeUser(test, { role: "ADMIN" }));
});
afterAll(() => test.close());

const FIELDS = "id channel dueAt state attempts nextAttemptAt sentAt failedAt lastError user { name }";

async function ask(argument: string, fields = `items { ${FIELDS} }`) {
  const { body } = await test.graphql(`{ reminderDeliveries${argument} { ${fields} } }`, { token });
  expect(body.errors).toBeUndefined();
  return body.data.reminderDeliveries;
}

describe("reminderDeliveries", () => {
  it("shows an admin what was sent, what was given up and what is tried again, the newest first", async () => {
    const failed = { lastError: "Error ECONNREFUSED", channel: "mail", user: { name: "Ray" }, sentAt: null };
    expect((await ask("")).items).toMatchObject([
      { ...failed, state: "WAITING", attempts: 1, nextAttemptAt: expect.any(String), failedAt: null },
      { ...failed, state: "FAILED", attempts: ATTEMPTS, nextAttemptAt: null, failedAt: expect.any(String) },
      { state: "SENT", attempts: 1, lastError: null, sentAt: expect.any(String), nextAttemptAt: null },
    ]);
  });

  it("is paged, and narrowed to one state", async () => {
    const { items, total } = await ask("(filter: { state: FAILED })", "items { state } total");
    expect({ items, total }).toEqual({ items: [{ state: "FAILED" }], total: 1 });
    const page = await ask("(page: 2, limit: 2)", "items { state } total page limit");
    expect(page).toEqual({ items: [{ state: "SENT" }], total: 3, page: 2, limit: 2 });
  });

  it("says which argument is wrong", async () => {
    const { body } = await test.graphql("{ reminderDeliveries(limit: 101) { page } }", { token });
    expect(body.errors[0].extensions).toMatchObject({ code: "VALIDATION_FAILED", details: [{ field: "limit" }] });
  });
});
