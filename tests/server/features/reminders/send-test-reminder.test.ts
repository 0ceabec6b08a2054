import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { readerOf } from "../../../../server/features/reminders/reminder.reader";
import { sendTestReminder } from "../../../../server/features/reminders/send-test-reminder";
import type { User } from "../../../../server/features/users/user.entity";
import { storeUser } from "../../../support/factories";
import { startTestServer, type TestServer } from "../../../support/test-server";

let test: TestServer;
let viewer: User;
beforeEach(async () => {
  test = await startTestServer();
  viewer = await storeUser(test, { role: "VIEWER" });
});
afterEach(async () => {
  await readerOf(test.app).stop();
  await test.close();
});

const DUE = "subscription { reminderDue { id kind remindAt followUp { id } } }";
const CLEARED = "subscription { reminderCleared { id } }";
const SEND = "mutation { sendTestReminder { id kind } }";

const open = async (query: string) => test.socket(await test.tokenOf(viewer)).iterate({ query });
const stored = () => test.app.db.find(Reminder, { order: { id: "ASC" } });

describe("a test reminder", () => {
  it("comes to its sender's sockets the way of every other one: by its row and the reader", async () => {
    await readerOf(test.app).start();
    const events = await open(DUE);
    const shown = events.next();
    const token = await test.tokenOf(viewer);
    const { body } = await test.graphql(SEND, { token });
    expect(body.data.sendTestReminder).toEqual({ id: expect.any(String), kind: "TEST" });
    const { id } = body.data.sendTestReminder;
    expect((await shown).value).toEqual({
      data: { reminderDue: { id, kind: "TEST", remindAt: test.app.now().toISOString(), followUp: null } },
    });
    expect(await stored()).toMatchObject([{ id, userId: viewer.id, followUpId: null, remindAt: test.app.now() }]);
    await events.return?.();
  });

  it("takes the place of the one before that was not acknowledged, on every screen", async () => {
    const first = await sendTestReminder(test.as(viewer), {});
    const due = await open(DUE);
    await due.next();
    const cleared = await open(CLEARED);
    const gone = cleared.next();
    // The subscription has begun when the server has answered a later message on the same socket.
    for (let tries = 0; tries < 200; tries += 1) {
      await sendTestReminder(test.as(viewer), {});
      if (await Promise.race([gone.then(() => true), new Promise((resolve) => setTimeout(resolve, 50, false))])) break;
    }
    const left = (await stored()).filter(({ cancelledAt }) => cancelledAt === null);
    expect(left).toHaveLength(1);
    expect(left[0]?.id).not.toBe(first.id);
    expect((await stored())[0]).toMatchObject({ id: first.id, cancelledAt: test.app.now(), dueAt: null });
    await due.return?.();
    await cleared.return?.();
  });

  it("leaves alone what others test, and takes no input", async () => {
    const other = await storeUser(test);
    await sendTestReminder(test.as(other), {});
    await sendTestReminder(test.as(viewer), {});
    expect((await stored()).filter(({ dueAt }) => dueAt !== null)).toHaveLength(2);
    await expect(sendTestReminder(test.as(viewer), { userId: other.id })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field: "userId" }],
    });
    await expect(sendTestReminder(test.as(null), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
