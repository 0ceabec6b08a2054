import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection, type Connection, type RowDataPacket } from "mysql2/promise";
import WebSocket from "ws";

import { runBuilt } from "../support/built-command";
import { print } from "../support/figures";
import { freePort } from "../support/free-port";
import { FILE, SecretKeeper } from "../support/secret-keeper";
import { startServer, type StartedServer } from "../support/started-server";
import { startTcpMariadb, type TcpMariadb } from "../support/tcp-mariadb";

jest.setTimeout(300_000);

const keeper = new SecretKeeper();
const secret = (what: string) => keeper.keep(what, `${what.replace(/\W/g, "")}-${randomBytes(18).toString("hex")}`);

const metricsToken = secret("the token of the metrics");
const accessKeys = [secret("the key of access tokens"), secret("the old key of access tokens")];
const refreshKey = secret("the key of refresh tokens");
const passwords = {
  owner: secret("password of the owner").slice(0, 60),
  next: secret("next password").slice(0, 60),
  rep: secret("password of a rep").slice(0, 60),
};
for (const [whose, password] of Object.entries(passwords)) keeper.keep(`the password: ${whose}`, password);

let home: string;
let mariadb: TcpMariadb;
let database: Connection;
let settings: Record<string, string>;
let server: StartedServer;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "crm-secrets-"));
  mariadb = await startTcpMariadb();
  database = await createConnection(mariadb.url);
  keeper.keep("the password of the database", decodeURIComponent(new URL(mariadb.url).password));
  settings = {
    NODE_ENV: "production",
    DATABASE_URL: mariadb.url,
    DATA_DIR: home,
    JWT_ACCESS_SECRET: accessKeys.join(","),
    JWT_REFRESH_SECRET: refreshKey,
    METRICS_TOKEN: metricsToken,
    REDIS_URL: `redis://:${secret("the password of Redis")}@127.0.0.1:${await freePort()}`,
    LOG_LEVEL: "trace",
    PLAYGROUND: "1",
  };
  server = await startServer(settings);
});
afterAll(async () => {
  await server.stop();
  await database.end();
  await mariadb.stop();
  rmSync(home, { recursive: true, force: true });
});

type Json = Record<string, unknown>;

interface Heard {
  status: number;
  body: string;
  cookie: string;
}

/** Sends a request and hears all of its answer, with the tokens in it kept as the secrets that they are. */
async function ask(path: string, init: RequestInit = {}): Promise<Heard> {
  const answer = await fetch(`${server.url}${path}`, init);
  const body = await answer.text();
  const cookie = /crm_refresh=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";
  const granted = [...body.matchAll(/"(?:access|refresh)Token":"([^"]+)"/g)].map(([, token]) => token ?? "");
  const tokens = [...granted, cookie].filter(Boolean);
  tokens.forEach((token) => keeper.keep(`a token from ${path} (${token.slice(-6)})`, token));
  keeper.hear(`the answer of ${path}`, body, answer.ok ? tokens : []);
  keeper.hear(`the headers of ${path}`, JSON.stringify([...answer.headers]), answer.ok ? tokens : []);
  return { status: answer.status, body, cookie };
}

const JSON_HEADERS = { "content-type": "application/json" };
const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: "POST",
    headers: { ...JSON_HEADERS, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const graphql = (query: string, input: unknown, headers?: Record<string, string>) =>
  send("/graphql", { query, variables: { input } }, headers);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const tokenIn = ({ body }: Heard, name = "accessToken") => new RegExp(`"${name}":"([^"]+)"`).exec(body)?.[1] ?? "";

const LOGIN = "mutation($input: LoginInput!) { login(input: $input) { accessToken user { id email } } }";
const OWNER = "mutation($input: CreateOwnerInput!) { createOwner(input: $input) { accessToken } }";
const CREATE = "mutation($input: CreateUserInput!) { createUser(input: $input) { id email } }";
const CHANGE = "mutation($input: ChangePasswordInput!) { changePassword(input: $input) { id } }";

const owner = { email: "owner@shop.test", password: passwords.owner };

/** The owner's account, by the code that only the log has: the one secret that belongs there, until there is a user. */
async function createOwner(): Promise<string> {
  const [, code] = await server.said(/with the code (\w{4}-\w{4})/);
  await graphql(OWNER, { ...owner, name: "Olga", code: secret("a code that is none").slice(0, 40) });
  return tokenIn(await graphql(OWNER, { ...owner, name: "Olga", code }));
}

async function signInAndOut(): Promise<void> {
  const wrong = secret("a wrong password").slice(0, 60);
  await graphql(LOGIN, { ...owner, password: wrong });
  await graphql(LOGIN, { email: `${secret("an unknown e-mail")}@shop.test`, password: wrong });
  await send("/api/auth/login", { ...owner, password: wrong });
  const browser = await graphql(LOGIN, owner);
  const cookie = { cookie: `crm_refresh=${browser.cookie}` };
  await send("/graphql", { query: "mutation { refreshSession { accessToken } }" }, cookie);
  await send("/graphql", { query: "mutation { refreshSession { accessToken } }" }, { cookie: `${cookie.cookie}x` });
  await send("/graphql", { query: "mutation { logout }" }, cookie);
  const script = await send("/api/auth/login", owner);
  const refreshToken = tokenIn(script, "refreshToken");
  await send("/api/auth/refresh", { refreshToken });
  await send("/api/auth/refresh", { refreshToken: `${refreshToken}x` });
  await send("/api/auth/refresh", { refreshToken: [refreshToken] });
  await ask(`/api/auth/refresh?refreshToken=${refreshToken}`, { method: "POST" });
  await send("/api/auth/logout", { refreshToken });
}

async function manageUsers(token: string): Promise<void> {
  const as = bearer(token);
  const rep = { name: "Rosa", email: "rosa@shop.test", password: passwords.rep };
  await graphql(CREATE, rep, as);
  await graphql(CREATE, rep, as);
  await send("/api/auth/register", { ...rep, email: "ron@shop.test" }, { ...as, "idempotency-key": "one" });
  await send("/api/auth/register", { ...rep, email: "ron@shop.test" }, { ...as, "idempotency-key": "one" });
  const tooLong = secret("a password that is too long").repeat(3);
  await graphql(CREATE, { ...rep, password: tooLong }, as);
  await graphql(
    CHANGE,
    { currentPassword: secret("not the current password").slice(0, 60), newPassword: passwords.next },
    as,
  );
  await graphql(CHANGE, { currentPassword: passwords.owner, newPassword: passwords.next }, as);
  await graphql(CHANGE, { id: "2", newPassword: passwords.next }, as);
}

/** Secrets where none belong, and requests that nothing can read. */
async function misplaceSecrets(token: string): Promise<void> {
  const lost = secret("a password in an odd place");
  const inText = (password: string) =>
    `mutation { login(input: { email: "a@b.test", password: ${password} }) { expiresIn } }`;
  for (const password of [`"${lost}"`, `["${lost}"]`, `{ a: "${lost}" }`, `"${lost}`, lost, `$${lost}`, `@${lost}`]) {
    await send("/graphql", { query: inText(password) });
  }
  for (const input of [lost, [lost], { [lost]: 1 }, { email: lost, password: { lost } }, { ...owner, secret: lost }]) {
    await graphql(LOGIN, input);
    await send("/api/auth/login", { email: "a@b.test", password: input });
  }
  await send("/graphql", { query: LOGIN, operationName: lost, variables: lost });
  await send("/graphql", `{"query":"{ me { id } }","password":"${lost}"`);
  await send("/api/auth/login", `{"email":"a@b.test","password":"${lost}"`);
  await send("/api/auth/login", `password=${lost}`, { "content-type": "application/x-www-form-urlencoded" });
  await send("/api/auth/login", lost.repeat(3_000));
  await send("/graphql", lost.repeat(3_000));
  const paths = [
    "/graphql",
    "/api/leads",
    "/api/nothing",
    "/leads",
    "/assets/x.js",
    "/metrics",
    "/playground",
    "/api/docs/x",
  ];
  for (const path of paths) {
    await ask(`${path}?token=${token}&password=${lost}&query=${encodeURIComponent(inText(`"${lost}"`))}`);
  }
  for (const path of ["/api/leads/", "/api/", "/assets/", "/api/docs/", "/"])
    await ask(`${path}${lost}`, { method: "PUT" });
  for (const authorization of [
    token,
    `Basic ${btoa(`a:${lost}`)}`,
    `Bearer ${token}x`,
    `Bearer ${token} ${lost}`,
    lost,
  ]) {
    await ask("/api/auth/me", { headers: { authorization } });
    await ask("/metrics", { headers: { authorization } });
    await send("/graphql", { query: "{ me { id email } }" }, { authorization });
  }
}

/** A socket that says this and is listened to until it closes, or has been let in. */
const overSocket = (...frames: string[]) =>
  new Promise<void>((resolve) => {
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    socket.on("open", () => frames.forEach((frame) => socket.send(frame)));
    socket.on("message", (data: Buffer) => {
      keeper.hear("a message over a socket", data.toString());
      if (frames.length > 1 ? data.includes('"error"') || data.includes('"next"') : data.includes("connection_ack"))
        socket.close();
    });
    socket.on("close", (_code, reason) => {
      keeper.hear("the end of a socket", reason.toString());
      resolve();
    });
  });

async function useSockets(token: string): Promise<void> {
  const lost = secret("a secret over a socket");
  const init = (authorization: unknown) => JSON.stringify({ type: "connection_init", payload: { authorization } });
  const subscribe = (payload: Json) => JSON.stringify({ id: "one", type: "subscribe", payload });
  await overSocket(init(`Bearer ${token}`));
  await overSocket(init(`Bearer ${token}x`));
  await overSocket(init({ lost }));
  await overSocket(lost);
  await overSocket(init(`Bearer ${token}`), subscribe({ query: `subscription { ${lost} }`, variables: { lost } }));
  await overSocket(
    init(`Bearer ${token}`),
    subscribe({ query: `subscription { leadChanged(leadId: ["${lost}"]) { id } }` }),
  );
}

/** Statements that hold a password's hash, and fail. */
async function failOnTheWay(token: string): Promise<number[]> {
  const user = { name: "Failing", email: "failing@shop.test", password: passwords.rep };
  await database.query("ALTER TABLE users ADD COLUMN wanted INT NOT NULL");
  const failed = [await send("/api/auth/register", user, bearer(token)), await graphql(CREATE, user, bearer(token))];
  await database.query("ALTER TABLE users DROP COLUMN wanted");
  await database.query("RENAME TABLE sessions TO sessions_away");
  failed.push(await send("/api/auth/login", { ...owner, password: passwords.next }));
  await database.query("RENAME TABLE sessions_away TO sessions");
  mariadb.freeze();
  failed.push(await send("/api/auth/login", { ...owner, password: passwords.next }));
  mariadb.thaw();
  return failed.map(({ status }) => status);
}

async function startWrongly(): Promise<void> {
  const lost = secret("a secret in a setting");
  const [, rest = ""] = mariadb.url.split("@127");
  const wrongs: Record<string, string>[] = [
    { DATABASE_URL: `mysql://shop:${lost}@127${rest}` },
    { DATABASE_URL: `mysql://shop:${lost}@127.0.0.1:${await freePort()}/crm` },
    { DATABASE_URL: `mysql://shop:${lost}@nowhere.invalid/crm` },
    { DATABASE_URL: `postgres://shop:${lost}@127.0.0.1/crm` },
    { DATABASE_URL: `shop:${lost}@@127.0.0.1:no/crm` },
    { DATABASE_URL: mariadb.url.replace(/crm$/, "other") },
    { JWT_ACCESS_SECRET: `${lost},${lost.slice(0, 20)}` },
    { METRICS_TOKEN: `${lost} x`, REDIS_URL: lost, PUBLIC_URL: lost, PORT: lost, LOG_LEVEL: lost },
  ];
  const start = (wrong: object) =>
    startServer({ ...settings, ...wrong }).then(
      () => "It started.",
      (error: unknown) => String(error),
    );
  const failures = await Promise.all(wrongs.map(start));
  failures.forEach((failure, index) => {
    expect(failure).toMatch(/ended with 1/);
    keeper.hear(`a start with a wrong ${Object.keys(wrongs[index]!).join(", ")}`, failure);
  });
}

async function runCommands(): Promise<void> {
  const port = new URL(server.url).port;
  const commands: [string, string[], string][] = [
    ["doctor", [], ""],
    ["user", ["list"], ""],
    ["user", ["reset-password", "rosa@shop.test"], `${secret("a password that is piped in").slice(0, 60)}\n`],
    ["migrate", [], ""],
  ];
  for (const [command, words, typed] of commands) {
    const { output } = await runBuilt(command, { ...settings, PORT: port }, words, typed);
    keeper.hear(`npm run ${command}`, output);
  }
}

test("no secret, password, token or hash of a whole run is in a log, an answer, a figure or a file of the browser's", async () => {
  const token = await createOwner();
  await signInAndOut();
  await manageUsers(token);
  await misplaceSecrets(token);
  await useSockets(token);
  expect(await failOnTheWay(token)).toEqual([500, 200, 500, 503]);
  await runCommands();
  await startWrongly();
  for (const path of ["/", "/playground", "/api/openapi.json", "/healthz", "/readyz"]) await ask(path);
  const metrics = await ask("/metrics", { headers: bearer(metricsToken) });
  expect(metrics.body).toContain("tend_http_requests_total");

  const [users] = await database.query<RowDataPacket[]>("SELECT id, password_hash AS hash FROM users");
  expect(users.length).toBeGreaterThanOrEqual(3);
  for (const { id, hash } of users) keeper.keep(`the hash of user ${String(id)}`, String(hash));
  await server.stop();
  const log = server.log.join("\n");
  expect(log).toMatch(/"an operation failed"|"a request failed"/);
  keeper.hear("the log", log);
  keeper.hearFilesOf(join(__dirname, "../../dist/client"));

  // Of a statement that failed, no user has the hash that stood in it; and the browser's files were built before this run.
  expect(keeper.find(/\$2[aby]\$\d\d\$[./\w]{53}/)).toEqual([]);
  expect(keeper.find(/JWT_(ACCESS|REFRESH)_SECRET|METRICS_TOKEN|DATABASE_URL/, FILE)).toEqual([]);
  const leaks = keeper.leaks();
  const { secrets, places } = keeper.figures;
  print("secrets", { used: [secrets, "at least 30"], places: [places, "at least 300"], leaked: [leaks.length, "0"] });
  expect(leaks).toEqual([]);
  expect(secrets).toBeGreaterThanOrEqual(30);
  expect(places).toBeGreaterThanOrEqual(300);
});
