import type { EntityManager } from "typeorm";

import { migrations } from "../../database";
import { isHalfRestored, migrationState } from "../../platform/database-fitness";
import { ok, wrong, type Finding } from "./finding";

/** What the project is meant to run on. */
const OLDEST = { MariaDB: [10, 6], MySQL: [8, 0] } as const;

/** Further apart than this, a reminder is late by the clock on the wall. */
const MAX_CLOCK_DIFFERENCE_MS = 1_000;

type Row = Record<string, string | number>;

async function one(db: EntityManager, sql: string): Promise<Row> {
  const [row = {}] = await db.query<Row[]>(sql);
  return row;
}

export async function checkVersion(db: EntityManager): Promise<Finding> {
  const started = performance.now();
  const version = String((await one(db, "SELECT VERSION() AS version")).version);
  const ms = Math.ceil(performance.now() - started);
  const name = version.includes("MariaDB") ? "MariaDB" : "MySQL";
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  const [oldestMajor, oldestMinor] = OLDEST[name];
  const figure = `${name} ${version.split("-")[0] ?? ""}, answered in ${ms} ms`;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return ok("database", figure);
  return wrong("database", figure, `update it to ${name} ${oldestMajor}.${oldestMinor} or newer.`);
}

export async function checkMigrations(db: EntityManager): Promise<Finding> {
  if (await isHalfRestored(db)) {
    const advice = "run it again to its end: npm run restore -- FILE";
    return wrong("migrations", "a restore is under way, or did not come to its end", advice);
  }
  const { pending, unknown } = await migrationState(db, migrations);
  if (unknown.length > 0) {
    const figure = `${unknown.length} that this version does not know, the last one ${unknown.at(-1) ?? ""}`;
    return wrong("migrations", figure, "a newer version has used this database; run that version or a newer one.");
  }
  if (pending.length === 0) return ok("migrations", `all ${migrations.length} were run`);
  return wrong(
    "migrations",
    `${pending.length} of ${migrations.length} were not run yet`,
    "start the server, which runs them, or run: npm run migrate",
  );
}

/** Whether what was answered as stored is still there after a power cut. */
export async function checkDurability(db: EntityManager): Promise<Finding> {
  const { flush, binlog, sync } = await one(
    db,
    "SELECT @@GLOBAL.innodb_flush_log_at_trx_commit AS flush, @@GLOBAL.log_bin AS binlog, @@GLOBAL.sync_binlog AS sync",
  );
  if (Number(flush) !== 1) {
    const advice = "set innodb_flush_log_at_trx_commit=1 in the database's configuration.";
    return wrong("durability", `a power cut may lose the last seconds (it is ${flush ?? "unknown"})`, advice);
  }
  if (Number(binlog) === 1 && Number(sync) !== 1) {
    const advice = "set sync_binlog=1 in the database's configuration.";
    return wrong("durability", "after a power cut replicas may lack the last changes", advice);
  }
  return ok("durability", "every change is on the disk before it is answered");
}

export async function checkTimeZone(db: EntityManager): Promise<Finding> {
  const { seconds } = await one(db, "SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW()) AS seconds");
  if (Number(seconds) === 0) return ok("time zone", "times are stored in UTC");
  const advice = "let no proxy between here and the database change `SET time_zone = '+00:00'`.";
  return wrong("time zone", `the connection is ${seconds ?? "an unknown number of"} s off UTC`, advice);
}

export async function checkClock(db: EntityManager, now: () => Date): Promise<Finding> {
  const sent = now().getTime();
  const { ms } = await one(db, "SELECT ROUND(UNIX_TIMESTAMP(NOW(3)) * 1000) AS ms");
  const received = now().getTime();
  const difference = Math.round(Math.abs(Number(ms) - (sent + received) / 2));
  const figure = `this machine's and the database's differ by ${difference} ms`;
  if (difference <= MAX_CLOCK_DIFFERENCE_MS + (received - sent) / 2) return ok("clock", figure);
  return wrong(
    "clock",
    figure,
    "reminders come by this machine's clock; set both by NTP, for example with: timedatectl set-ntp true",
  );
}
