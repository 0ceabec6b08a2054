import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { run, runScript, step } from "./terminal.mjs";

/** What runs in Node; compiled file by file into the same tree below dist/. */
export const SERVER_SOURCES = ["server", "rules", "migrations", "scripts", "bench"];

const CLIENT_INPUTS = [
  "client",
  "rules",
  "schema.graphql",
  "docs/graphql.md",
  "vite.config.mts",
  "vite.chunks.mts",
  "postcss.config.cjs",
  "package.json",
  "package-lock.json",
];
const CLIENT_OUTPUT = "dist/client";
const CLIENT_STAMP = "dist/client.inputs";

const SWC = "node_modules/@swc/cli/bin/swc.js";
export const VITE = "node_modules/vite/bin/vite.js";

/** Compiles the server and removes what earlier builds left of sources that are gone, migrations above all. */
export async function buildServer() {
  const sources = SERVER_SOURCES.filter((directory) => existsSync(directory));
  await run(process.execPath, [SWC, ...sources, "--out-dir", "dist", "--extensions", ".ts", "--quiet"]);
  for (const directory of SERVER_SOURCES) {
    for (const file of filesBelow(path.join("dist", directory))) {
      const source = path.relative("dist", file).replace(/\.js(\.map)?$/, ".ts");
      if (!existsSync(source)) rmSync(file);
    }
  }
}

/** Builds the web UI, unless nothing it is made of has changed since the last time. */
export async function buildClient() {
  const inputs = hashOf(CLIENT_INPUTS.flatMap(filesBelow));
  if (existsSync(path.join(CLIENT_OUTPUT, "index.html")) && readIfThere(CLIENT_STAMP) === inputs) return;
  rmSync(CLIENT_STAMP, { force: true });
  await run(process.execPath, [VITE, "build"]);
  compressBelow(path.join(CLIENT_OUTPUT, "assets"));
  mkdirSync(path.dirname(CLIENT_STAMP), { recursive: true });
  writeFileSync(CLIENT_STAMP, inputs);
}

/**
 * Lays a compressed copy beside each file, so that the server compresses nothing while it serves. Fonts and pictures
 * already are.
 * @param {string} directory
 */
function compressBelow(directory) {
  for (const file of filesBelow(directory)) {
    if (/\.(js|css|svg|json)$/.test(file)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/**
 * @param {string} entry a file or a directory
 * @returns {string[]}
 */
function filesBelow(entry) {
  if (!existsSync(entry)) return [];
  try {
    return readdirSync(entry).flatMap((name) => filesBelow(path.join(entry, name)));
  } catch {
    return [entry];
  }
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(async () => {
    await step("server", buildServer);
    await step("web UI", buildClient);
  });
}
