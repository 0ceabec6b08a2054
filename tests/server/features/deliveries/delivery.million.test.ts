import { listChannels, planDeliveries } from "../../../../server/features/deliveries/delivery.planning";
import { claimDeliveries } from "../../../../server/features/deliveries/delivery.claims";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { createSystemContext, type WriteContext } from "../../../../server/platform/request-context";
import { inTransaction } from "../../../../server/platform/transaction";
import { storeUser } from "../../../support/factories";
import { RecordingChannel } from "../../../support/recording-channel";
import { startTestApp, type TestApp } from "../../../support/test-app";

const ROWS = 1_000_000;
/** As many as are stored in one statement: far fewer than take as long as a statement may. */
const STEP = 4_000;
const DUE = 50;
const LIMIT = 20;

jest.setTimeout(240_000);

let test_: TestApp;
const { channel } = new RecordingChannel("mail");

/** A million deliveries, of which nearly all were sent, some wait for another attempt, and a few are due. */
beforeAll(async () => {
  test_ = await startTestApp();
  const { db } = test_.app;
  const { id: userId } = await storeUser(test_);
  await listChannels(db, ["mail"], test_.app.now());
  for (let from = 1; from < ROWS; from += STEP) {
    const numbers = `seq_${from}_to_${from + STEP - 1}`;
    await db.query(
      `INSERT INTO reminders (id, kind, user_id, remind_at) SELECT seq, 'TEST', ?, ? - INTERVAL seq SECOND FROM ${numbers}`,
      [userId, test_.app.now()],
    );
    await db.query(
      `INSERT INTO reminder_deliveries (reminder_id, channel, due_at, state, attempts, next_attempt_at)
       SELECT reminders.id, 'mail', due_at, IF(reminders.id > 10000, 'SENT', 'WAITING'), 1,
         CASE WHEN reminders.id > 10000 THEN NULL WHEN reminders.id > ${DUE} THEN ? + INTERVAL 1 HOUR ELSE due_at END
       FROM reminders JOIN ${numbers} ON seq = reminders.id`,
      [test_.app.now()],
    );
  }
  await db.query("ANALYZE TABLE reminders, reminder_deliveries");
});
afterAll(() => test_.close());

/** How many rows of tables and indexes the database reads for this, and how long it takes. */
async function costOf<T>(run: (ctx: WriteContext) => Promise<T>) {
  return inTransaction(createSystemContext(test_.app, "cost"), async (tx) => {
    const rowsRead = async () => {
      const counters = await tx.db.query<{ Value: string }[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
      return counters.reduce((sum, { Value }) => sum + Number(Value), 0);
    };
    const before = await rowsRead();
    const started = performance.now();
    const result = await run(tx);
    const ms = Math.round(performance.now() - started);
    return { result, ms, rows: (await rowsRead()) - before };
  });
}

describe(`with ${ROWS} deliveries`, () => {
  it("a claim reads what it claims", async () => {
    const { result, ms, rows } = await costOf((tx) => claimDeliveries(tx, channel, LIMIT));
    process.stdout.write(`claiming ${LIMIT} of ${ROWS} deliveries: ${rows} rows read, ${ms} ms\n`);
    expect(result).toMatchObject({ claims: { length: LIMIT }, isMore: true });
    expect(rows).toBeLessThan(20 * LIMIT);
  });

  it("planning a page reads that page", async () => {
    const page = await test_.app.db.find(Reminder, { order: { dueAt: "ASC" }, take: 500 });
    const { ms, rows } = await costOf((tx) => planDeliveries(tx, "mail", page));
    process.stdout.write(`planning 500 of ${ROWS} reminders, all planned before: ${rows} rows read, ${ms} ms\n`);
    expect(rows).toBeLessThan(10 * page.length);
  });
});
