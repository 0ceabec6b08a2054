import { execFile, execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { pino } from "pino";

import { boot, type Running } from "../../server/boot";
import { readSettings } from "../../server/platform/env";

const root = path.resolve(__dirname, "../..");
const README = readFileSync(path.join(root, "README.md"), "utf8");
const PRINTED_URL = "http://localhost:4000";

/** The commands of one section. */
function blocksOf(title: string): string[] {
  const [, section = ""] = new RegExp(`^## ${title}$(.*?)^## `, "ms").exec(README) ?? [];
  return [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
}

const blocks = blocksOf("Use it from a script");
const restBlocks = blocksOf("Use it over REST");
/** All that the commands for REST may call. */
const restPrograms = ["curl", "sed", "date"];
const isWatcher = (block: string) => block.startsWith("node docs/examples/");

let dataDir: string;
let server: Running;
let watcher: ChildProcess;
/** What the watcher prints, line by line. */
let reminders: AsyncIterableIterator<string>;
/** What each block of the README printed. */
const outputs = new Map<string, string>();

/** Finds `node` where this test's own is; nothing else of the environment is needed. */
const inShell = () => ({ cwd: root, env: { PATH: [path.dirname(process.execPath), process.env.PATH].join(":") } });

/** All blocks in one shell, as a reader's terminal runs them; only the port is another one. */
async function runBlocks(commands: readonly string[], options = inShell()): Promise<void> {
  const end = "--- end of block ---";
  const lines = commands.map((block) => `${block}\necho; echo "${end}"\n`).join("");
  const script = lines.replaceAll(PRINTED_URL, server.url);
  const { stdout } = await promisify(execFile)("/bin/sh", ["-euc", script], options);
  const printed = stdout.split(end);
  commands.forEach((block, index) => outputs.set(block, printed[index]?.trim() ?? ""));
}

/** A bare machine: these programs and no others. */
function bareShell() {
  const PATH = path.join(dataDir, "programs");
  mkdirSync(PATH);
  for (const program of restPrograms) {
    const found = execFileSync("/bin/sh", ["-c", `command -v ${program}`], { encoding: "utf8" }).trim();
    symlinkSync(found, path.join(PATH, program));
  }
  return { cwd: root, env: { PATH } };
}

function outputOf(words: string): string {
  const block = [...blocks, ...restBlocks].find((text) => text.includes(words)) ?? "";
  return outputs.get(block) ?? `The README has no command with ${words}.`;
}

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), "crm-readme-"));
  server = await boot(readSettings({ PORT: "0", DATA_DIR: dataDir }), pino({ level: "silent" }));
  const watch = blocks.find(isWatcher) ?? "";
  watcher = spawn("sh", ["-c", `exec ${watch.replace(PRINTED_URL, server.url)}`], {
    ...inShell(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  reminders = createInterface({ input: watcher.stdout! })[Symbol.asyncIterator]();
  await runBlocks(blocks.filter((block) => !isWatcher(block)));
  await runBlocks(restBlocks, bareShell());
}, 240_000);

afterAll(async () => {
  const ended = once(watcher, "exit");
  watcher.kill();
  await ended;
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test("the query answers what is waiting for the rep", () => {
  const { data, errors } = JSON.parse(outputOf("followUps("));
  expect(errors).toBeUndefined();
  expect(data.followUps.items).toHaveLength(3);
  expect(data.followUps.total).toBeGreaterThan(3);
});

test("the mutation keeps the new lead's id, and the next one changes its status", () => {
  expect(outputOf("createLead(")).toBe("");
  const { data } = JSON.parse(outputOf("changeLeadStatus("));
  expect(data.changeLeadStatus).toEqual({ name: "Nina Berg", status: "INTERESTED" });
});

test("the REST commands plan a call, show it, complete it with the next step and read the history", () => {
  expect(restBlocks).toHaveLength(5);
  expect([outputOf("/auth/login"), outputOf("$API/leads -d")]).toEqual(["", ""]);

  const planned = JSON.parse(outputOf("/follow-ups?mine="));
  expect(planned).toMatchObject({ items: [{ type: "CALL", notes: "Spring tyres" }], page: 1, limit: 20, total: 1 });
  const [{ id, leadId, contactId }] = planned.items;
  expect(JSON.parse(outputOf("/complete"))).toMatchObject({
    ...{ id, leadId, contactId },
    status: "COMPLETED",
    outcome: "Ordered 40 tyres",
  });
  const { items }: { items: { action: string }[] } = JSON.parse(outputOf("/activity-logs"));
  expect(items.map(({ action }) => action)).toEqual([
    "FOLLOWUP_CREATED",
    "FOLLOWUP_COMPLETED",
    "FOLLOWUP_CREATED",
    "CONTACT_CREATED",
    "LEAD_CREATED",
  ]);
});

test("the subscription prints the call that was planned, once it is due", async () => {
  const { data, errors } = JSON.parse(outputOf("scheduleFollowUp("));
  expect(errors).toBeUndefined();
  const due: string = data.scheduleFollowUp.dueDatetime;

  const lines: string[] = [];
  for await (const line of reminders) {
    lines.push(line);
    if (line.includes("Nina Berg")) break;
  }

  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(due));
  expect(lines.at(-1)).toBe(`${due}  DUE  CALL  Nina Berg  Berg Bikes`);
});

test("every demo account signs in with the password", async () => {
  const [, password] = /password is `(.+?)`/.exec(README) ?? [];
  const emails = [...README.matchAll(/`(\w+@demo\.test)`/g)].map(([, email]) => email);
  expect(emails).toHaveLength(4);

  for (const email of emails) {
    const body = JSON.stringify({ email, password });
    const headers = { "Content-Type": "application/json" };
    const { status } = await fetch(`${server.url}/api/auth/login`, { method: "POST", headers, body });
    expect([email, status]).toEqual([email, 200]);
  }
});
