import { setTimeout as wait } from "node:timers/promises";
import type { EntityManager } from "typeorm";

import { Crowd } from "../crowd";
import { memoryOf } from "../memory";
import type { Figure, Row } from "../row";
import type { Shop } from "../shop";
import { median, percentile } from "../statistics";

/** Each of them is made from a lead: the business needs as many. */
export const SUBSCRIBERS = 10_000;
const LISTENERS = 1_000;
/** Above those of the business itself. */
const FIRST_ID = 100_000;

const USERS = `INSERT INTO users (id, version, created_at, updated_at, name, email, password_hash, role, status, timezone, remind_before)
  SELECT ${FIRST_ID} + id, 1, NOW(3), NOW(3), CONCAT('Subscriber ', id), CONCAT('subscriber', id, '@shop.test'), '-', 'REP',
    'ACTIVE', 'UTC', '[]' FROM leads WHERE id <= ?`;

const SESSIONS = `INSERT INTO sessions (id, user_id, generation, rotated_at, expires_at, user_agent, created_at)
  SELECT UUID(), id, 1, NOW(3), NOW(3) + INTERVAL 1 DAY, 'bench', NOW(3) FROM users WHERE id > ${FIRST_ID}`;

const TOKENS = `SELECT id AS sessionId, user_id AS userId FROM sessions WHERE user_id > ${FIRST_ID} ORDER BY user_id LIMIT ?`;

/** One each so many milliseconds from soon on, to one after the other. */
const REMINDERS = `INSERT INTO reminders (kind, user_id, remind_at)
  SELECT 'TEST', ${FIRST_ID} + 1 + MOD(lead.id + turn.id * 997, ?), FROM_UNIXTIME(? + ((turn.id - 1) * 1000 + lead.id) * ? / 1000)
  FROM leads lead, leads turn WHERE lead.id <= 1000 AND turn.id <= ? / 1000`;

/** How long before the first one is due they are written. */
const AHEAD_MS = 5_000;

async function tokensOf({ db, tokens }: Shop, count: number): Promise<string[]> {
  const [known] = await db.query<{ id: string }[]>(`SELECT id FROM users WHERE id > ${FIRST_ID} LIMIT 1`);
  if (!known) {
    await db.query(USERS, [SUBSCRIBERS]);
    await db.query(SESSIONS);
  }
  const sessions = await db.query<{ userId: string; sessionId: string }[]>(TOKENS, [count]);
  return sessions.map((session) => tokens.signAccess(session, new Date(), 24 * 3_600));
}

const remind = (db: EntityManager, people: number, everyMs: number, count: number): Promise<unknown> =>
  db.query(REMINDERS, [people, (Date.now() + AHEAD_MS) / 1_000, everyMs, count]);

const socketUrl = ({ url }: { url: string }): string => `${url.replace("http", "ws")}/graphql`;

export const subscribers: Row<Shop> = {
  id: "subscribers",
  title: "10,000 subscribers on one process",
  async run(shop) {
    const tokens = await tokensOf(shop, SUBSCRIBERS);
    const before = await memoryOf(shop.server());
    const started = performance.now();
    const crowd = await Crowd.of({ url: socketUrl(shop.server()), tokens });
    try {
      const connected = (performance.now() - started) / 1_000;
      await wait(AHEAD_MS);
      const each = (((await memoryOf(shop.server())) - before) * 1_000) / SUBSCRIBERS;
      const count = 2_000;
      await remind(shop.db, SUBSCRIBERS, 10, count);
      const lags = await crowd.lagsOf(count, 60_000);
      return [
        { name: "all connected", is: connected, atMost: 60, unit: "s" },
        { name: "memory of each", is: each, atMost: 60, unit: "KB" },
        { name: "a reminder to one of them, 99 of 100", is: percentile(lags, 0.99), atMost: 300, unit: "ms" },
        { name: "the same, median", is: median(lags), unit: "ms" },
      ];
    } finally {
      await crowd.leave();
    }
  },
};

const PER_SECOND = 1_000;
const SECONDS = 60;

export const reminderStream: Row<Shop> = {
  id: "reminder-stream",
  title: "1,000 reminders a second for a minute, to 1,000 sockets",
  async run(shop) {
    const crowd = await Crowd.of({ url: socketUrl(shop.server()), tokens: await tokensOf(shop, LISTENERS) });
    try {
      await remind(shop.db, LISTENERS, 1_000 / PER_SECOND, PER_SECOND * SECONDS);
      const memory: number[] = [];
      const sampling = setInterval(() => {
        void memoryOf(shop.server()).then((mb) => memory.push(mb));
      }, 1_000);
      const lags = await crowd.lagsOf(PER_SECOND * SECONDS, SECONDS * 1_000 + 60_000).finally(() => {
        clearInterval(sampling);
      });
      const third = Math.floor(memory.length / 3);
      const grown = median(memory.slice(-third)) - median(memory.slice(third, 2 * third));
      const figures: Figure[] = [
        { name: "a reminder, 99 of 100", is: percentile(lags, 0.99), atMost: 500, unit: "ms" },
        { name: "the same, median", is: median(lags), unit: "ms" },
        { name: "memory grown between the middle third and the last", is: grown, atMost: 20, unit: "MB" },
      ];
      return figures;
    } finally {
      await crowd.leave();
    }
  },
};
