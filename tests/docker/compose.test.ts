import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";

import { readSettings } from "../../server/platform/env";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  profiles: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  volumes: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const composeFile = z.object({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()),
});

const { services, volumes } = composeFile.parse(parse(read("docker-compose.yml"), { merge: true }));
const { app, database, redis, balancer } = services;

/** All that are built from this project, by their names. */
const apps = Object.entries(services).filter(([, { build }]) => build === ".");
const environments = apps.map(([name, { environment = {} }]) => ({ name, environment }));
const appsOfScale = apps.filter(([, { profiles }]) => profiles?.includes("scale"));

const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, name = ""]) => name);
const healthy = { condition: "service_healthy" };

/** As docker compose fills it in: what is given, or else what stands behind `:-`. Throws where a value is required. */
const filledIn = (value: string, given: Record<string, string>) =>
  value.replace(/\$\{([A-Z_]+):([-?])(.*?)\}/g, (_, name: string, kind: string, rest: string) => {
    if (given[name]) return given[name];
    if (kind === "?") throw new Error(`${name}: ${rest}`);
    return rest;
  });

const given = {
  DATABASE_PASSWORD: "letters4711",
  JWT_ACCESS_SECRET: "a".repeat(32),
  JWT_REFRESH_SECRET: "b".repeat(32),
};

const settingsOf = (environment: Record<string, string>, values: Record<string, string>) =>
  Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filledIn(value, values)]));

test("starts an app and a database by default, and nothing else", () => {
  const byDefault = Object.entries(services).filter(([, { profiles }]) => !profiles);
  expect(byDefault.map(([name]) => name)).toEqual(["app", "database"]);
});

test("starts two apps, Redis and a load balancer in the profile scale", () => {
  expect(appsOfScale.map(([name]) => name)).toEqual(["app-1", "app-2"]);
  expect([redis?.profiles, balancer?.profiles]).toEqual([["scale"], ["scale"]]);
  for (const [, one] of appsOfScale) {
    expect(one.depends_on).toEqual({ database: healthy, redis: healthy });
    expect(one.environment).toMatchObject({ REDIS_URL: "redis://redis:6379", TRUST_PROXY: "true" });
  }
  expect(balancer?.depends_on).toEqual({ "app-1": healthy, "app-2": healthy });
});

test("lets nobody past the load balancer, and is reached from this machine alone unless told otherwise", () => {
  expect(appsOfScale.map(([, { ports }]) => ports)).toEqual([[], []]);
  const published = Object.values(services).flatMap(({ ports = [] }) => ports);
  expect(published.map((port) => filledIn(port, {}))).toEqual([
    "127.0.0.1:4000:4000",
    "127.0.0.1:4080:80",
    "127.0.0.1:4443:443",
  ]);
});

test("balances over both apps, leaves out one that is not ready, and shows nobody their metrics", () => {
  const config = read("deploy/Caddyfile");
  expect(balancer?.volumes).toContain("./deploy/Caddyfile:/etc/caddy/Caddyfile:ro");
  const [, upstreams = ""] = /^\treverse_proxy (.*) \{$/m.exec(config) ?? [];
  expect(upstreams.split(" ")).toEqual(appsOfScale.map(([name]) => `${name}:4000`));
  expect(config).toMatch(/^\t\thealth_uri \/readyz$/m);
  expect(config).toMatch(/^\trespond \/metrics 404$/m);
  // Whoever is believed about the visitor's address is the proxy alone, never what a visitor wrote.
  expect(config).not.toContain("trusted_proxies");
  expect(namesIn(config, /\{\$([A-Z_]+)/g)).toEqual(Object.keys(balancer?.environment ?? {}));
});

test("starts the app only when its database is healthy", () => {
  expect(app?.depends_on).toEqual({ database: healthy });
  expect(database?.healthcheck?.test).toContain("healthcheck.sh");
});

test("asks each app itself whether it lives", () => {
  expect(apps).toHaveLength(3);
  for (const [, { healthcheck }] of apps) expect(healthcheck?.test.join(" ")).toContain("/healthz");
});

test("keeps the database in a named volume", () => {
  expect(database?.image).toBe("mariadb:10.11");
  expect(database?.volumes).toEqual(["database:/var/lib/mysql"]);
  expect(Object.keys(volumes)).toEqual(["database", "certificates"]);
});

test.each(environments)("sets nothing for $name that the server does not know", ({ environment }) => {
  const known = namesIn(read("server/platform/env.ts"), /^ {4}([A-Z_]+):/gm);
  expect(known).toContain("DATABASE_URL");
  expect(known).toEqual(expect.arrayContaining(Object.keys(environment)));
});

test.each(environments)("sets everything for $name that the server requires in production", ({ environment }) => {
  const settings = { ...settingsOf(environment, given), NODE_ENV: "production" };
  expect(readSettings(settings)).toMatchObject({
    DATABASE_URL: "mysql://crm:letters4711@database:3306/crm",
    TRUST_PROXY: environment.REDIS_URL !== undefined,
  });
});

test.each(environments)("lets $name be told every setting that is not the image's own business", ({ environment }) => {
  const known = namesIn(read("server/platform/env.ts"), /^ {4}([A-Z_]+):/gm);
  const ofImage = ["NODE_ENV", "PORT", "HOST", "DATA_DIR", "DEMO_DATA", "PLAYGROUND", "REDIS_URL"];
  expect([...Object.keys(environment), ...ofImage]).toEqual(expect.arrayContaining(known));
});

test("fills in nothing that .env.example does not explain", () => {
  const explained = namesIn(read(".env.example"), /^#?([A-Z_]+)=/gm);
  expect(explained).toEqual(expect.arrayContaining(namesIn(read("docker-compose.yml"), /\$\{([A-Z_]+)/g)));
});

test.each(environments)("has no secret in it, and refuses to start $name without one", ({ environment }) => {
  for (const missing of Object.keys(given)) {
    expect(() => settingsOf(environment, { ...given, [missing]: "" })).toThrow(missing);
  }
  expect(database?.environment?.MARIADB_PASSWORD).toMatch(/^\$\{DATABASE_PASSWORD:\?[^}]+\}$/);
});

test("builds an image that runs as a plain user, in production, without development dependencies", () => {
  const dockerfile = read("Dockerfile");

  expect(namesIn(dockerfile, /^FROM (\S+)/gm)).toEqual(["node:20-bookworm-slim", "node:20-bookworm-slim"]);
  // Of the stage that builds, nothing but what runs.
  expect(namesIn(dockerfile, /^COPY --from=build \/app\/(\S+)/gm)).toEqual(["package.json", "node_modules", "dist"]);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toContain("NODE_ENV=production");
  expect(dockerfile).toContain("npm prune --omit=dev");
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
});
