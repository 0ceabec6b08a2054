import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { startOpenBrowser } from "../support/browser";
import { startDemoServer } from "../support/demo-server";
import { print } from "../support/figures";
import { freePort } from "../support/free-port";
import type { StartedServer } from "../support/started-server";

const SCORE = 95;
/** A machine that does something else for a moment is not what is judged. */
const TRIES = 3;

jest.setTimeout(240_000);

let server: StartedServer;
beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());

interface Audit {
  scores: Record<"performance" | "accessibility" | "best-practices", number>;
  missed: string[];
}

/** Lighthouse on a desktop's profile, signed in. */
async function audit(port: number): Promise<Audit> {
  const script = join(__dirname, "../support/audit-page.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(port), `${server.url}/`]);
  return JSON.parse(stdout) as Audit;
}

test("Lighthouse gives Today at least 95 in performance, accessibility and best practices", async () => {
  const port = await freePort();
  const chromium = await startOpenBrowser(port);
  const { page } = chromium;
  await page.goto(server.url);
  await page.getByRole("button", { name: "Rep", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  const audits: Audit[] = [];
  const isGood = ({ scores }: Audit) => Object.values(scores).every((score) => score >= SCORE);
  while (audits.length < TRIES && !audits.some(isGood)) audits.push(await audit(port));
  await chromium.close();
  const last = audits.at(-1)!;
  const figures = Object.entries(last.scores).map(([name, score]) => `${name} ${score}`);
  print(`Lighthouse of Today, try ${audits.length}`, { scores: [figures.join(", "), `at least ${SCORE}`] });
  expect(isGood(last) ? [] : last.missed).toEqual([]);
});
