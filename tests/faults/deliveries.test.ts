import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { ReminderChannel } from "../../server/features/deliveries/channel.entity";
import { ReminderDelivery } from "../../server/features/deliveries/delivery.entity";
import { Reminder } from "../../server/features/reminders/reminder.entity";
import { storeUser } from "../support/factories";
import { kill } from "../support/scratch-mariadb";
import { startTestApp, type TestApp } from "../support/test-app";

const PROCESSES = 4;
const DELIVERIES = 2_000;
/** What one process sends before it comes to a halt in the middle of what it holds. */
const FREEZE_AFTER = 100;
const TIMEOUT_MS = 3_000;
const LEASE_MS = 6 * TIMEOUT_MS;
const MAX_WAIT_MS = 120_000;

jest.setTimeout(2 * MAX_WAIT_MS);

const root = path.resolve(__dirname, "../..");

let directory: string;
let server: TestApp;
let processes: ChildProcess[];

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), "crm-deliveries-"));
  const sources = ["server", "rules", "migrations", "tests/support/recording-process.ts"];
  const swc = "node_modules/@swc/cli/bin/swc.js";
  execFileSync(process.execPath, [swc, ...sources, "-d", directory, "--quiet"], { cwd: root });
  server = await startTestApp();
  processes = [];
  writeFileSync(recording(), "");
});
afterAll(async () => {
  await Promise.all(processes.map(kill));
  await server.close();
  rmSync(directory, { recursive: true, force: true });
});

/** What a process wrote down of one send: made, or claimed and held back. */
interface Line {
  what: "sent" | "held";
  key: string;
  pid: number;
  at: number;
}

const recording = () => path.join(directory, "recording");
const lines = (): Line[] =>
  readFileSync(recording(), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** Starts one, and answers when it looks for work. */
async function startProcess(given: Record<string, string> = {}): Promise<ChildProcess> {
  const [{ name } = { name: "" }] = await server.app.db.query<{ name: string }[]>("SELECT DATABASE() AS name");
  const script = path.join(directory, "tests/support/recording-process.js");
  const child = spawn(process.execPath, ["--enable-source-maps", script], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      PATH: process.env.PATH,
      NODE_PATH: path.join(root, "node_modules"),
      SOCKET_PATH: process.env.TEST_MARIADB_SOCKET,
      DATABASE: name,
      RECORDING: recording(),
      TIMEOUT_MS: String(TIMEOUT_MS),
      ...given,
    },
  });
  processes.push(child);
  await once(child.stdout, "data");
  return child;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const start = Date.now(); !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (Date.now() - start > MAX_WAIT_MS) throw new Error("This took too long.");
  }
}

/** Reminders that are all due at the same moment, a little from now; answers the keys of their deliveries. */
async function storeReminders(): Promise<string[]> {
  const { db } = server.app;
  const { id: userId } = await storeUser(server);
  const remindAt = new Date(Date.now() + 3_000);
  const rows = Array.from({ length: DELIVERIES }, () => ({
    kind: "TEST" as const,
    userId,
    followUpId: null,
    remindAt,
  }));
  await db.insert(Reminder, rows);
  return (await db.find(Reminder)).map(({ id }) => keyOf({ reminderId: id, dueAt: remindAt }));
}

const keyOf = ({ reminderId, dueAt }: Pick<ReminderDelivery, "reminderId" | "dueAt">) =>
  `recording:${reminderId}:${dueAt.toISOString()}`;

/** Of what this process had begun, that of which nobody has stored what became of it. */
async function openClaims(begun: readonly Line[]): Promise<Line[]> {
  const waiting = await server.app.db.findBy(ReminderDelivery, { state: "WAITING" });
  const keys = new Set(waiting.map(keyOf));
  return begun.filter(({ key }) => keys.has(key));
}

/** When each was sent, by key. */
function sendings(keys: readonly string[]): Map<string, number[]> {
  const times = new Map<string, number[]>(keys.map((key) => [key, []]));
  for (const { what, key, at } of lines()) if (what === "sent") times.get(key)?.push(at);
  return times;
}

test("of four processes that send 2,000 reminders one is killed between claim and send: none is lost, and only what it held is sent twice, after its lease", async () => {
  const { db } = server.app;
  const [victim] = await Promise.all([
    startProcess({ FREEZE_AFTER: String(FREEZE_AFTER) }),
    ...Array.from({ length: PROCESSES - 1 }, () => startProcess()),
  ]);
  await until(() => db.existsBy(ReminderChannel, { name: "recording" }));
  const keys = await storeReminders();
  const begun = () => lines().filter(({ pid }) => pid === victim.pid);
  await until(() => begun().length >= FREEZE_AFTER + 10);
  await kill(victim);

  const open = await openClaims(begun());
  await until(async () => (await db.countBy(ReminderDelivery, { state: "SENT" })) === DELIVERIES);
  await Promise.all(processes.map(kill));

  const times = sendings(keys);
  const lost = keys.filter((key) => times.get(key)?.length === 0);
  const doubled = keys.filter((key) => (times.get(key)?.length ?? 0) > 1);
  const doubledBesides = doubled.filter((key) => !open.some((claim) => claim.key === key));
  const waited = Math.min(...open.map(({ key, at }) => Math.max(...(times.get(key) ?? [])) - at));
  process.stdout.write(
    `outside channel, ${PROCESSES} processes, one killed with ${open.length} open claims: ${DELIVERIES - lost.length} of ${DELIVERIES} sent, ${lost.length} lost (must be 0), ${doubledBesides.length} doubled (must be 0) but ${doubled.length} of the open claims, ${waited} ms after them or later (lease ${LEASE_MS} ms)\n`,
  );
  expect(open.filter(({ what }) => what === "held").length).toBeGreaterThan(0);
  expect(lost).toEqual([]);
  expect(doubledBesides).toEqual([]);
  expect(waited).toBeGreaterThan(LEASE_MS - 1_000);
});
