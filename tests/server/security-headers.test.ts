import { readdirSync } from "node:fs";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { join } from "node:path";

import { storeLead, storeUser } from "../support/factories";
import { pages } from "../support/pages";
import { startTestServer, type TestServer } from "../support/test-server";

const assets = readdirSync(join(__dirname, "../../dist/client/assets"));
const assetOf = (extension: string) => `/assets/${assets.find((name) => name.endsWith(extension)) ?? ""}`;

/** A request as it goes over the wire, and the status that answers it. */
interface Sent {
  request: string;
  status: number;
}

const get = (path: string, status: number, ...headers: string[]): Sent => ({
  request: [`GET ${path} HTTP/1.1`, ...headers].join("\r\n"),
  status,
});

const post = (path: string, status: number, type: string, body: string, ...headers: string[]): Sent => ({
  request: `${[`POST ${path} HTTP/1.1`, `Content-Type: ${type}`, `Content-Length: ${body.length}`, ...headers].join("\r\n")}\r\n\r\n${body}`,
  status,
});

const JSON_TYPE = "application/json";
const query = (text: string) => JSON.stringify({ query: text });

/** Pages and files that are the same for everybody: kept, or kept and asked about again. */
const publicAnswers: Record<string, Sent> = {
  ...Object.fromEntries([...pages, "/sign-in", "/setup"].map((path) => [`the page ${path}`, get(path, 200)])),
  "the playground": get("/playground", 200),
  "the playground by its file": get("/playground.html", 200),
  "the documentation": get("/api/docs", 200),
  "the documentation's style": get("/api/docs/swagger-ui.css", 200),
  "the documentation's script": get("/api/docs/swagger-ui-bundle.js", 200),
  "a script": get(assetOf(".js"), 200),
  "a compressed script": get(assetOf(".js"), 200, "Accept-Encoding: gzip"),
  "a style sheet": get(assetOf(".css"), 200),
  "the icon": get("/favicon.svg", 200),
};

/** What the documentation's page asks for first, and answers where a page or one of its files might have been. */
const amongPages: Record<string, Sent> = {
  "the first lines of the documentation": get("/api/docs/start.js", 200),
  "nothing in the documentation": get("/api/docs/nothing", 404),
  "a file that is not there": get("/assets/missing.js", 404),
  "a folder": get("/assets/", 404),
  "a file by no name": get("/assets/%E0%A4%A", 400),
  "a page by no name": get("/%E0%A4%A", 400),
  "a page that is sent something": post("/leads", 404, JSON_TYPE, "{}"),
  "a path outside": get("/assets/..%2f..%2findex.js", 400),
};

/** What may hold something of somebody's, or says what is now. */
const dataAnswers = (token: string, leadId: string): Record<string, Sent> => {
  const bearer = `Authorization: Bearer ${token}`;
  return {
    "the document": get("/api/openapi.json", 200),
    "whether it lives": get("/healthz", 200),
    "whether it is ready": get("/readyz", 503),
    figures: get("/metrics", 200),
    "figures through a proxy": get("/metrics", 403, "Via: 1.1 proxy"),
    "a record": get(`/api/leads/${leadId}`, 200, bearer),
    "a list": get("/api/leads", 200, bearer),
    "no record": get("/api/leads/4711", 404, bearer),
    "nobody signed in": get("/api/leads", 401),
    "a wrong sign-in": post("/api/auth/login", 401, JSON_TYPE, '{"email":"no@shop.test","password":"wrong"}'),
    "a body that is none": post("/api/auth/login", 400, JSON_TYPE, "{"),
    "a body too large": post("/api/auth/login", 413, JSON_TYPE, `"${"x".repeat(110_000)}"`),
    "a body of another type": post("/api/auth/login", 415, "text/plain", "{}"),
    "another method": post(`/api/leads/${leadId}`, 405, JSON_TYPE, "{}", bearer),
    "nothing below /api": get("/api/nothing", 404),
    "what a query finds": post("/graphql", 200, JSON_TYPE, query("{ me { id email } }"), bearer),
    "a query of nobody's": post("/graphql", 200, JSON_TYPE, query("{ me { id } }")),
    "a query that is none": post("/graphql", 400, JSON_TYPE, query("{")),
    "a query over GET": get("/graphql?query=%7Bsetup%7BneedsOwner%7D%7D", 200, "Apollo-Require-Preflight: 1"),
    "a query from a form": post("/graphql", 400, "text/plain", query("{ me { id } }")),
    "a query too large": post("/graphql", 413, JSON_TYPE, query("x".repeat(110_000))),
    "a broken query": post("/graphql", 400, JSON_TYPE, "{"),
    "no request": { request: "nonsense", status: 400 },
    "headers too large": get("/", 400, `X-Large: ${"x".repeat(20_000)}`),
  };
};

let test: TestServer;
let secured: TestServer;
let answers: Record<string, Sent>;
beforeAll(async () => {
  [test, secured] = await Promise.all([startTestServer(), startTestServer({ PUBLIC_URL: "https://crm.shop.test" })]);
  const owner = await storeUser(test, { role: "ADMIN" });
  answers = dataAnswers(await test.tokenOf(owner), (await storeLead(test, owner)).id);
});
afterAll(() => Promise.all([test.close(), secured.close()]));

async function headersOf({ url }: TestServer, { request, status }: Sent): Promise<Map<string, string>> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  const head = request.includes("\r\n\r\n") ? request : `${request}\r\n\r\n`;
  socket.write(head.replace("\r\n", "\r\nHost: shop.test\r\nConnection: close\r\n"));
  const [first = "", ...lines] = ((await text(socket)).split("\r\n\r\n")[0] ?? "").split("\r\n");
  expect(first).toContain(` ${status} `);
  const named = lines.map((line) => [line.split(": ")[0]!.toLowerCase(), line.slice(line.indexOf(": ") + 2)] as const);
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  return new Map(named);
}

const policyIn = (headers: Map<string, string>): Record<string, string> =>
  Object.fromEntries(
    (headers.get("content-security-policy") ?? "").split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(" ");
      return [name, sources.join(" ")] as const;
    }),
  );

function expectStrict(headers: Map<string, string>): void {
  expect(Object.fromEntries(headers)).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers.has("x-powered-by")).toBe(false);
  expect(headers.has("access-control-allow-origin")).toBe(false);
}

function expectPage(headers: Map<string, string>): void {
  expectStrict(headers);
  const policy = policyIn(headers);
  expect(policy).toMatchObject({
    "default-src": "'self'",
    "script-src": "'self'",
    "script-src-attr": "'none'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  });
  expect(Object.values(policy).join(" ")).not.toMatch(/unsafe-eval|https?:|\*|blob:/);
  expect(Object.fromEntries(headers)).toMatchObject({
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": expect.stringMatching(
      /^accelerometer=\(\), camera=\(\).*geolocation=\(\), .*microphone=\(\)/,
    ),
  });
}

const TLS_ONLY = "upgrade-insecure-requests";

it.each(Object.keys(publicAnswers))("%s has every header, and may be kept", async (what) => {
  const headers = await headersOf(test, publicAnswers[what]!);
  expectPage(headers);
  expect(headers.get("cache-control")).toMatch(/^(no-cache|public, max-age=\d+(, immutable)?)$/);
});

it.each(Object.keys(amongPages))("%s has every header, and is never kept", async (what) => {
  const headers = await headersOf(test, amongPages[what]!);
  expectPage(headers);
  expect(headers.get("cache-control")).toBe("no-store");
});

it("each answer that is data may do nothing at all in a browser, and is never kept", async () => {
  const kept: string[] = [];
  for (const [what, sent] of Object.entries(answers)) {
    const headers = await headersOf(test, sent);
    expectStrict(headers);
    expect(policyIn(headers)).toEqual({
      "default-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
    if (headers.get("cache-control") !== "no-store") kept.push(what);
  }
  expect(kept).toEqual([]);
});

it("what demands TLS is sent where people come by TLS, and nowhere else", async () => {
  const places = { ...publicAnswers, ...answers };
  const pagesAmong = ["the page /", "the playground", "the documentation"];
  for (const what of [...pagesAmong, "nobody signed in", "no request"]) {
    const [plain, tls] = await Promise.all([headersOf(test, places[what]!), headersOf(secured, places[what]!)]);
    expect(plain.has("strict-transport-security")).toBe(false);
    expect(plain.get("content-security-policy")).not.toContain(TLS_ONLY);
    expect(tls.get("strict-transport-security")).toBe("max-age=31536000");
    // Data loads nothing that could be fetched without TLS.
    expect(TLS_ONLY in policyIn(tls)).toBe(pagesAmong.includes(what));
  }
});

it("only the playground has markup with style in it, and fonts within its style sheet", async () => {
  const policyOf = async (path: string) => (await headersOf(test, get(path, 200))).get("content-security-policy");
  for (const path of [...pages, "/api/docs"]) {
    expect(await policyOf(path)).toContain("style-src-attr 'none';img-src 'self' data:;font-src 'self';");
  }
  expect(await policyOf("/playground")).toContain("style-src-attr 'unsafe-inline'");
});

it("no answer tells where the server's files are, or what it was doing", async () => {
  for (const path of ["/%E0%A4%A", "/assets/missing.js", "/assets/", "/nothing/%00"]) {
    const body = await (await fetch(`${test.url}${path}`)).text();
    expect(body).not.toMatch(/node_modules|\bat \w+ \(|ENOENT|dist\/client|Error:/);
  }
});
