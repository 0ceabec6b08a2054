import { readFileSync } from "node:fs";
import path from "node:path";

import { readSettings } from "../../server/platform/env";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** Settings that the server does not read: of the npm scripts, and of docker compose. */
const OF_OTHERS = ["AUTO_INSTALL", "DATABASE_PASSWORD", "SITE_ADDRESS", "BALANCER_HTTP", "BALANCER_HTTPS"];

const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, name = ""]) => name);

/** The schema's keys as they are written: parsing tells only those that were given or have a default. */
const known = namesIn(read("server/platform/env.ts"), /^ {4}([A-Z_]+):/gm);

/** The example as a `.env` with every line put to use. */
const example = Object.fromEntries(
  [...read(".env.example").matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
);

const [, settingsOfReadme = ""] = read("README.md").split("## Settings\n");
const rows = [...settingsOfReadme.matchAll(/^\| `([A-Z_]+)` +\| (?:`(.*?)`)? +\|/gm)];
const readme = Object.fromEntries(rows.map(([, name = "", value = ""]) => [name, value]));

test(".env.example explains every setting that the server knows, and no other", () => {
  expect(known).toContain("DATABASE_URL");
  expect(Object.keys(example).sort()).toEqual([...known, ...OF_OTHERS].sort());
});

test(".env.example is valid, and its values are the defaults", () => {
  const defaults = readSettings({});

  expect(readSettings(example)).toMatchObject(defaults);
});

test("the README lists the same settings with the same defaults", () => {
  const ofServer = Object.entries(example).filter(([name]) => !OF_OTHERS.includes(name));

  expect(readme).toEqual(Object.fromEntries(ofServer));
});

test("the repository and the image leave .env out", () => {
  expect(read(".gitignore").split("\n")).toContain(".env");
  const [everything, ...exceptions] = read(".dockerignore")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(everything).toBe("*");
  expect(exceptions.filter((line) => line.includes(".env"))).toEqual([]);
});
