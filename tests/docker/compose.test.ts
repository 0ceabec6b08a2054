import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }),
  volumes: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const composeFile = z.object({
  services: z.object({ app: service, database: service }),
  volumes: z.record(z.string(), z.unknown()),
});

const { services, volumes } = composeFile.parse(parse(read("docker-compose.yml")));

test("starts the app only when its database is healthy", () => {
  expect(services.app.depends_on).toEqual({ database: { condition: "service_healthy" } });
  expect(services.database.healthcheck.test).toContain("healthcheck.sh");
});

test("asks the app itself whether it lives", () => {
  expect(services.app.healthcheck.test.join(" ")).toContain("/healthz");
});

test("keeps the database in a named volume", () => {
  expect(services.database.image).toBe("mariadb:10.11");
  expect(services.database.volumes).toEqual(["database:/var/lib/mysql"]);
  expect(Object.keys(volumes)).toEqual(["database"]);
});

test("sets nothing for the app that .env.example does not explain", () => {
  const explained = [...read(".env.example").matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);

  expect(explained).toEqual(expect.arrayContaining(Object.keys(services.app.environment)));
});

test("has no secret in it, and refuses to start without one", () => {
  const secrets = [
    services.app.environment.JWT_ACCESS_SECRET,
    services.app.environment.JWT_REFRESH_SECRET,
    services.database.environment.MARIADB_PASSWORD,
  ];

  for (const secret of secrets) expect(secret).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
});

test("builds an image that runs as a plain user, in production, without development dependencies", () => {
  const dockerfile = read("Dockerfile");

  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toContain("NODE_ENV=production");
  expect(dockerfile).toContain("npm prune --omit=dev");
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
});
