import { request } from "node:http";

import { DeliveryPlanner } from "../../server/features/deliveries/delivery.planner";
import { missFollowUpsJob } from "../../server/features/follow-ups/follow-up.job";
import { readerOf } from "../../server/features/reminders/reminder.reader";
import { keepReportSums } from "../../server/features/reports/keep-report-sums";
import { poolFigures } from "../../server/platform/connection-pool";
import { POOL_SIZE } from "../../server/platform/data-source";
import type { Settings } from "../../server/platform/env";
import { Repeater } from "../../server/platform/repeater";
import { print } from "../support/figures";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../support/factories";
import { startTestServer, type TestServer } from "../support/test-server";

const TOKEN = "a-token-for-metrics-only";

const started: TestServer[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((test) => test.close()));
});

async function start(settings: Partial<Settings> = {}): Promise<TestServer> {
  const test = await startTestServer(settings);
  started.push(test);
  return test;
}

const scrape = ({ url }: TestServer, headers: Record<string, string> = {}) => fetch(`${url}/metrics`, { headers });

/** The value of a figure, by its name and labels as Prometheus writes them. */
async function figure(test: TestServer, name: string): Promise<number | undefined> {
  const line = (await (await scrape(test)).text()).split("\n").find((one) => one.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}

/** Asks from another address of this machine than the one it is served on. */
const statusFrom = (url: string, localAddress: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${url}/metrics`, { localAddress }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once("error", reject)
      .end();
  });

describe("whoever asks for /metrics", () => {
  it("without a token set is answered on this machine, from any of its loopback addresses", async () => {
    const test = await start();
    const answer = await scrape(test);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/plain");
    expect(await statusFrom(test.url, "127.0.0.2")).toBe(200);
  });

  it.each(["X-Forwarded-For", "X-Forwarded-Proto", "Forwarded", "X-Real-IP", "Via"])(
    "through a proxy on this machine, told by %s, is refused, whether or not the proxy is trusted",
    async (header) => {
      for (const TRUST_PROXY of [false, true]) {
        const test = await start({ TRUST_PROXY });
        expect((await scrape(test, { [header]: "127.0.0.1" })).status).toBe(403);
      }
    },
  );

  it("with a token set must have it, from this machine too", async () => {
    const test = await start({ METRICS_TOKEN: TOKEN });
    const wrong = [{}, { authorization: TOKEN }, { authorization: `Bearer ${TOKEN}x` }, { authorization: "Bearer " }];
    for (const headers of wrong) {
      const answer = await scrape(test, headers as Record<string, string>);
      expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
      expect(await answer.text()).not.toContain("tend_");
    }
    const right = await scrape(test, { authorization: `Bearer ${TOKEN}`, "x-forwarded-for": "203.0.113.7" });
    expect(right.status).toBe(200);
    expect(await right.text()).toContain("tend_reminder_backlog");
  });
});

describe("the figures", () => {
  it("tell of the reminders: the last reading, what waits, and how late the shown ones were", async () => {
    const test = await start();
    const rep = await storeUser(test);
    const lead = await storeLead(test, rep);
    expect(await figure(test, "tend_reminder_last_reading_age_seconds")).toBeUndefined();
    await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 1) });
    test.pass(500);
    const events = test.socket(await test.tokenOf(rep)).iterate({ query: "subscription { reminderDue { id } }" });
    await events.next();
    await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 1) });
    await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 30) });
    const shown = events.next();
    test.pass(4);
    await readerOf(test.app).read();
    await shown;
    test.pass(40);
    expect(await figure(test, "tend_reminder_last_reading_age_seconds")).toBe(40);
    expect(await figure(test, "tend_reminder_backlog")).toBe(1);
    expect(await figure(test, "tend_reminder_lag_seconds_count")).toBe(1);
    expect(await figure(test, "tend_reminder_lag_seconds_sum")).toBe(3);
    expect(await figure(test, "tend_sockets_open")).toBe(1);
    await events.return?.();
  });

  it("tell what waits to be sent through each channel", async () => {
    const test = await start();
    const planner = new DeliveryPlanner(test.app, ["mail"], () => undefined);
    await planner.plan();
    const waiting = 'tend_reminder_deliveries{channel="mail",state="WAITING"}';
    expect(await figure(test, waiting)).toBeUndefined();
    const rep = await storeUser(test);
    await storeFollowUp(test, await storeLead(test, rep), { dueDatetime: inSeconds(test, 1) });
    test.pass(1);
    await planner.plan();
    expect(await figure(test, waiting)).toBe(1);
  });

  it("tell how many days wait to be added up for the reports", async () => {
    const test = await start();
    const days = () => figure(test, "tend_report_days_waiting");
    await storeLead(test, await storeUser(test));
    expect(await days()).toBe(0);
    test.pass(3 * 86_400);
    expect(await days()).toBe(3);
    await keepReportSums(test.app);
    expect(await days()).toBe(0);
    await test.app.db.query("RENAME TABLE report_days TO elsewhere");
    expect(await days()).toBeUndefined();
  });

  it("count requests by class and status, with nothing of the path, and connections by state", async () => {
    const test = await start();
    await test.rest("PATCH", "/leads/42/status", { body: { status: "CONVERTED" } });
    await test.graphql("{ me { id } }");
    await test.graphql("{ me { id } }");
    expect(await figure(test, 'tend_http_requests_total{route="rest",status="401"}')).toBe(1);
    expect(await figure(test, 'tend_http_requests_total{route="graphql",status="200"}')).toBe(2);
    expect(await figure(test, 'tend_http_request_duration_seconds_count{route="graphql"}')).toBe(2);
    expect(await (await scrape(test)).text()).not.toMatch(/leads|42\D*status/);
    expect(await figure(test, 'tend_database_connections{state="waiting"}')).toBe(0);
  });

  it("tell how long each use case took and what came of it, whichever door it was called through", async () => {
    const test = await start();
    const rep = await storeUser(test);
    const token = await test.tokenOf(rep);
    const lead = await storeLead(test, rep);
    const count = (name: string, outcome: string) =>
      figure(test, `tend_use_case_duration_seconds_count{use_case="${name}",outcome="${outcome}"}`);

    await test.rest("PATCH", `/leads/${lead.id}/status`, { token, body: { status: "CONVERTED" } });
    const mutation = `mutation M { changeLeadStatus(input: { id: ${lead.id}, status: INTERESTED }) { id } }`;
    await test.graphql(mutation, { token });
    await test.rest("PATCH", "/leads/424242/status", { token, body: { status: "CONVERTED" } });
    expect([await count("changeLeadStatus", "ok"), await count("changeLeadStatus", "refused")]).toEqual([2, 1]);
    expect(await count("changeLeadStatus", "failed")).toBeUndefined();

    // Without its table every query of leads is a fault of ours.
    await test.app.db.query("RENAME TABLE lead_words TO elsewhere");
    await test.graphql('{ leads(filter: { search: "anna" }) { total } }', { token });
    expect(await count("leads", "failed")).toBe(1);
  });

  it("know use cases by names of ours, whatever an operation is called", async () => {
    const test = await start();
    const token = await test.tokenOf(await storeUser(test));
    await test.graphql("query MadeUpByAVisitor { another: leads { total } }", { token });
    const text = await (await scrape(test)).text();
    expect(text).toContain('use_case="leads"');
    expect(text).not.toMatch(/MadeUp|another/);
  });

  it("tell of the work that is repeated, too", async () => {
    const test = await start();
    const repeater = new Repeater(test.app, missFollowUpsJob);
    repeater.start();
    await repeater.stop();
    expect(await figure(test, 'tend_use_case_duration_seconds_count{use_case="missFollowUps",outcome="ok"}')).toBe(1);
  });

  it("tell how far behind the event loop is, and what the process uses", async () => {
    const test = await start();
    // What is measured are the gaps between looks each 10 ms: the first one only begins it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const end = performance.now() + 200;
    while (performance.now() < end);
    const behind = await figure(test, "nodejs_eventloop_lag_max_seconds");
    print("the event loop, held up for 200 ms", { "is behind by s": [behind ?? NaN, "at least 0.15"] });
    expect(behind).toBeGreaterThanOrEqual(0.15);
    expect(await figure(test, "process_resident_memory_bytes")).toBeGreaterThan(0);
  });

  it("tell connections that are in use from idle ones, and those who wait for one", async () => {
    const { db } = (await start()).app;
    const used = () => poolFigures(db.connection);
    await db.query("SELECT 1");
    expect(used()).toEqual({ used: 0, idle: 1, waiting: 0 });
    const sleeping = Array.from({ length: POOL_SIZE + 2 }, () => db.query("SELECT SLEEP(0.3)"));
    await new Promise((resolve) => setImmediate(resolve));
    expect(used()).toEqual({ used: POOL_SIZE, idle: 0, waiting: 2 });
    await Promise.all(sleeping);
    expect(used()).toEqual({ used: 0, idle: POOL_SIZE, waiting: 0 });
  });

  it("of two apps in one process have nothing to do with each other", async () => {
    const [one, other] = [await start(), await start()];
    await one.graphql("{ me { id } }");
    expect(await figure(one, 'tend_http_requests_total{route="graphql",status="200"}')).toBe(1);
    expect(await figure(other, 'tend_http_requests_total{route="graphql",status="200"}')).toBeUndefined();
    expect(await figure(other, "process_cpu_seconds_total")).toBeGreaterThan(0);
  });
});
