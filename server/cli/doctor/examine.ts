import type { DatabaseAddress } from "../../platform/data-source";
import type { App } from "../../platform/request-context";
import { describeStartError } from "../../start-error";
import { withDatabase, type CommandContext } from "../run-command";
import { withApp } from "../with-app";
import { checkClock, checkDurability, checkMigrations, checkTimeZone, checkVersion } from "./database-checks";
import { attempt, ok, unchecked, wrong, type Finding } from "./finding";
import { checkReader } from "./reader-check";
import { checkRedis } from "./redis-check";
import { findServer, type RunningServer } from "./server-check";
import { checkSocket } from "./socket-check";

/** How long a database that should be running may take to answer. */
const JOIN_TIME_MS = 6_000;
const QUICK_MS = 6_000;
/** Two test reminders, and what is tidied up after them. */
const SOCKET_MS = 25_000;

const LOOK_AT_DATABASE = "check that the database is up, that it is not overloaded, and what its log says.";

type Say = (finding: Finding) => void;

async function examineApp(app: App, server: RunningServer | null, say: Say): Promise<void> {
  const look = async (what: string, check: () => Promise<Finding>, ms = QUICK_MS) => {
    const finding = await attempt(what, check, { ms, advice: LOOK_AT_DATABASE });
    say(finding);
    return finding.state === "ok";
  };
  await look("database", () => checkVersion(app.db));
  const isMigrated = await look("migrations", () => checkMigrations(app.db));
  await look("durability", () => checkDurability(app.db));
  await look("time zone", () => checkTimeZone(app.db));
  await look("clock", () => checkClock(app.db, app.now));
  if (!isMigrated) {
    say(unchecked("reader", "not checked: the database does not fit this version"));
    say(unchecked("socket", "not checked: the database does not fit this version"));
    return;
  }
  await look("reader", () => checkReader(app));
  if (server) await look("socket", () => checkSocket(app, server.url), SOCKET_MS);
  else say(unchecked("socket", "not checked: it takes a running server"));
}

async function examineDatabase(context: CommandContext, server: RunningServer | null, say: Say): Promise<void> {
  let isReached = false;
  // Nothing is published from here, so a Redis that is away must not be complained of once more.
  const alone = { ...context, settings: { ...context.settings, REDIS_URL: undefined } };
  const look = (address: DatabaseAddress) =>
    withApp(alone, address, (app) => {
      isReached = true;
      return examineApp(app, server, say);
    });
  try {
    await withDatabase(alone, look, { joinTimeMs: JOIN_TIME_MS });
  } catch (error) {
    if (isReached) throw error;
    say(
      wrong("database", describeStartError(error), "until it answers, nothing works; what needs it was not checked."),
    );
    say(unchecked("reader", "not checked: it takes the database"));
    say(unchecked("socket", "not checked: it takes the database"));
  }
}

/** Walks the way of a reminder, from the settings to a socket, and says of each part how it does. */
export async function examine(context: CommandContext, say: Say): Promise<void> {
  const { settings } = context;
  const database = settings.DATABASE_URL
    ? "the database of DATABASE_URL"
    : `a private database in ${settings.DATA_DIR}`;
  say(ok("settings", `${settings.NODE_ENV}, ${database}`));
  const advice = "start Redis, or correct REDIS_URL; until then other processes notice changes up to a second later.";
  say(await attempt("Redis", () => checkRedis(settings), { ms: QUICK_MS, advice }));
  const { server, finding } = await findServer(settings);
  say(finding);
  await examineDatabase(context, server, say);
}
