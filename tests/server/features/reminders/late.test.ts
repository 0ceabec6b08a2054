import { pino } from "pino";

import { lastNotedReading, ReadingKeeper } from "../../../../server/features/reminders/reminder-reading.keeping";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { readerOf } from "../../../../server/features/reminders/reminder.reader";
import { disableUser } from "../../../../server/features/users/disable-user";
import type { User } from "../../../../server/features/users/user.entity";
import { entities } from "../../../../server/database";
import { createDataSource } from "../../../../server/platform/data-source";
import { createPubSub } from "../../../../server/platform/pubsub";
import type { App } from "../../../../server/platform/request-context";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let admins: User[];
beforeEach(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
  admins = [await storeUser(test, { role: "ADMIN" }), await storeUser(test, { role: "ADMIN" })];
  await note();
});
afterEach(() => test.close());

/** A process that has read the reminders now; each is one of its own, as after a start. */
const note = (app: App = test.app) => new ReadingKeeper(app).finish(test.app.now());

const dueIn = async (seconds: number) =>
  storeFollowUp(test, await storeLead(test, rep), { dueDatetime: inSeconds(test, seconds) });

const late = () => test.app.db.find(Reminder, { where: { kind: "LATE" }, order: { userId: "ASC" } });

describe("after a gap in which reminders fell due", () => {
  it("every active admin is told once, from when until when nothing was looking", async () => {
    const gone = await storeUser(test, { role: "ADMIN" });
    await disableUser(test.as(admins[0] ?? gone), { id: gone.id });
    const since = test.app.now();
    await dueIn(600);
    test.pass(3 * 3_600);
    await note();
    expect(await late()).toMatchObject(
      admins.map(({ id: userId }) => ({
        userId,
        followUpId: null,
        remindAt: test.app.now(),
        lateSince: since,
        dueAt: test.app.now(),
      })),
    );
    test.pass(3);
    await note();
    expect(await late()).toHaveLength(2);
  });

  it("ten processes that come back at the same moment tell of it once", async () => {
    const { options } = test.app.db.connection;
    const address = options as unknown as { socketPath: string; database: string };
    const sources = await Promise.all(
      Array.from({ length: 10 }, () =>
        createDataSource({ socketPath: address.socketPath, database: address.database }, { entities }).initialize(),
      ),
    );
    const logger = pino({ level: "silent" });
    for (let outage = 1; outage <= 5; outage += 1) {
      await dueIn(60);
      test.pass(600);
      await Promise.all(
        sources.map(({ manager }) => note({ ...test.app, db: manager, pubsub: createPubSub(undefined, logger) })),
      );
      expect(await late()).toHaveLength(2 * outage);
      expect(await lastNotedReading(test.app)).toEqual(test.app.now());
    }
    await Promise.all(sources.map((source) => source.destroy()));
  });

  it("a second outage is told as well", async () => {
    for (const count of [2, 4]) {
      await dueIn(60);
      test.pass(600);
      await note();
      expect(await late()).toHaveLength(count);
    }
  });
});

describe("nobody is told", () => {
  it.each([
    ["nothing fell due in it", 86_400, 3_600],
    ["what fell due is not late by more than a minute", 3_590, 3_600],
    ["it was no longer than a minute", 10, 60],
  ])("of a gap when %s", async (_name, due, seconds) => {
    await dueIn(due);
    test.pass(seconds);
    await note();
    expect(await late()).toEqual([]);
    expect(await lastNotedReading(test.app)).toEqual(test.app.now());
  });

  it("of what fell due while its person was away and somebody was reading", async () => {
    await dueIn(10);
    for (let minutes = 0; minutes < 30; minutes += 1) {
      test.pass(50);
      await note();
    }
    expect(await late()).toEqual([]);
  });

  it("when a database is used for the first time, whatever fell due in it before", async () => {
    await dueIn(10);
    await test.app.db.query("DELETE FROM reminder_readings");
    test.pass(3_600);
    await note();
    expect(await late()).toEqual([]);
    expect(await lastNotedReading(test.app)).toEqual(test.app.now());
  });
});

describe("a running reader", () => {
  it("notes its readings by itself, shows the admins that it came late, and notes the last one when it stops", async () => {
    const reader = readerOf(test.app);
    const since = test.app.now();
    await dueIn(10);
    test.pass(300);
    await reader.start();
    for (let tries = 0; tries < 500 && (await late()).length < 2; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await late()).toMatchObject([{ lateSince: since }, { lateSince: since }]);
    test.pass(2);
    await reader.read();
    await reader.stop();
    expect(await lastNotedReading(test.app)).toEqual(test.app.now());
  });

  it("goes on reading when a reading cannot be noted", async () => {
    const reader = readerOf(test.app);
    await test.app.db.query("RENAME TABLE reminder_readings TO hidden_readings");
    await reader.start();
    expect(reader.lastReadingAt).toEqual(test.app.now());
    expect(await reader.read()).toBeNull();
    await reader.stop();
    await test.app.db.query("RENAME TABLE hidden_readings TO reminder_readings");
    await note();
    expect(await lastNotedReading(test.app)).toEqual(test.app.now());
  });
});
