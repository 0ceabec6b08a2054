import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runBuilt } from "../../support/built-command";
import { until } from "../../support/figures";
import { ReminderScreen } from "../../support/reminder-screen";
import { startServer, type StartedServer } from "../../support/started-server";

jest.setTimeout(240_000);

const SHOWN_WITHIN_MS = 60_000;
const KEYS = { JWT_ACCESS_SECRET: "a".repeat(40), JWT_REFRESH_SECRET: "r".repeat(40) };

let home: string;
let screen: ReminderScreen | undefined;
let server: StartedServer | undefined;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "crm-restore-"));
});
afterAll(async () => {
  screen?.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

const at = (name: string) => ({ DATA_DIR: join(home, name), ...KEYS });

async function post(url: string, path: string, body: object, token = "") {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return response.json();
}

const signIn = async (url: string): Promise<string> =>
  (await post(url, "/api/auth/login", { email: "rep@demo.test", password: "demo-pass-1234" })).accessToken;

async function graphql(url: string, token: string, query: string, variables = {}) {
  const { data, errors } = await post(url, "/graphql", { query, variables }, token);
  expect(errors).toBeUndefined();
  return data;
}

const SCHEDULE = "mutation($input: ScheduleFollowUpInput!) { scheduleFollowUp(input: $input) { id } }";

const ACKNOWLEDGE = "mutation($input: AcknowledgeReminderInput!) { acknowledgeReminder(input: $input) { id } }";

/** Plans a call and answers its id. */
async function planCall(url: string, token: string, leadId: string, inMs: number): Promise<string> {
  const dueDatetime = new Date(Date.now() + inMs).toISOString();
  return (await graphql(url, token, SCHEDULE, { input: { leadId, type: "CALL", dueDatetime } })).scheduleFollowUp.id;
}

const reminderTo = (shown: ReminderScreen, followUpId: string) =>
  shown.received.find((reminder) => reminder.followUpId === followUpId);

test("a server is backed up while it runs, and on another machine its reminders come in again but for those dealt with", async () => {
  const first = await startServer({ ...at("first"), DEMO_DATA: "1" });
  server = first;
  const token = await signIn(first.url);
  const { createLead } = await graphql(first.url, token, 'mutation { createLead(input: { name: "Restored" }) { id } }');
  const [done, passed, ahead] = [
    await planCall(first.url, token, createLead.id, 1_000),
    await planCall(first.url, token, createLead.id, 3_000),
    await planCall(first.url, token, createLead.id, 20_000),
  ];
  screen = new ReminderScreen(token, () => first.url);
  await screen.connect();
  await until(() => reminderTo(screen!, done) !== undefined, SHOWN_WITHIN_MS);
  const acknowledged = reminderTo(screen, done)?.id;
  await graphql(first.url, token, ACKNOWLEDGE, { input: { id: acknowledged } });
  screen.close();

  const backup = await runBuilt("backup", at("first"));
  expect(backup).toMatchObject({
    code: 0,
    output: expect.stringMatching(/Done: [\d,]+ rows, .* MB, in .* s\. It was read back/),
  });
  const [name = ""] = readdirSync(join(home, "first/backups"));
  expect(name).toMatch(/^tend-\d{8}-\d{6}\.jsonl\.gz$/);
  const file = join(home, "first/backups", name);

  const underServer = await runBuilt("restore", at("first"), [file, "--replace"]);
  expect(underServer).toMatchObject({ code: 1, output: expect.stringContaining("Stop every server first") });
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  expect(await first.stop()).toBe(0);

  const restore = await runBuilt("restore", at("second"), [file]);
  expect(restore).toMatchObject({
    code: 0,
    output: expect.stringMatching(/Done: [\d,]+ rows, .*Start the server\.\n$/),
  });
  const second = await startServer({ ...at("second"), DEMO_DATA: "0" });
  server = second;
  expect((await post(second.url, "/graphql", { query: "{ me { id } }" }, token)).errors).toBeDefined();
  const newToken = await signIn(second.url);
  screen = new ReminderScreen(newToken, () => second.url);
  await screen.connect();
  await until(() => [passed, ahead].every((id) => reminderTo(screen!, id) !== undefined), SHOWN_WITHIN_MS);
  expect(reminderTo(screen, passed)).toBeDefined();
  expect(reminderTo(screen, ahead)).toBeDefined();
  expect(reminderTo(screen, done)).toBeUndefined();
  screen.close();
  expect(await second.stop()).toBe(0);

  const again = await runBuilt("restore", at("second"), [file]);
  expect(again).toMatchObject({ code: 1, output: expect.stringMatching(/has data already .*--replace/) });
  const replaced = await runBuilt("restore", at("second"), [file, "--replace"]);
  expect(replaced).toMatchObject({ code: 0 });
});

test.each([
  ["backup", ["--all"], 'Say "npm run backup"'],
  ["restore", [], 'Say "npm run restore -- FILE"'],
  ["restore", ["no-such-file"], "no-such-file cannot be used: it is not there"],
])("%s %j says what it takes", async (command, words, message) => {
  const { code, output } = await runBuilt(command, at("third"), words);
  expect(output).toContain(message);
  expect(code).toBe(1);
});
