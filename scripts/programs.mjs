import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { run, SetupError } from "./terminal.mjs";

/**
 * A program beside Node that npm cannot install.
 * @typedef {object} Program
 * @property {string} name as the owner knows it
 * @property {string[]} commands any of these will do
 * @property {string} apt
 * @property {string} brew
 * @property {string} [variable] of the environment, naming the program's file
 * @property {string} instead what to do where neither apt nor brew is
 */

/** @type {Program} */
export const mariadb = {
  name: "The MariaDB server",
  commands: ["mariadbd"],
  apt: "mariadb-server-core",
  brew: "mariadb",
  instead:
    "docker run -d -p 127.0.0.1:3306:3306 -e MARIADB_ROOT_PASSWORD=secret -e MARIADB_DATABASE=crm mariadb:11\n" +
    "                   and set DATABASE_URL=mysql://root:secret@127.0.0.1:3306/crm",
};

/** @type {Program} */
export const redis = {
  name: "The Redis server",
  commands: ["redis-server"],
  apt: "redis-server",
  brew: "redis",
  instead: "put redis-server into PATH",
};

/** @type {Program} */
export const chromium = {
  name: "Chromium",
  commands: ["chromium", "chromium-browser", "google-chrome"],
  apt: "chromium",
  brew: "--cask chromium",
  variable: "CHROMIUM_PATH",
  instead: "set CHROMIUM_PATH to the file of a Chromium or Chrome",
};

/** @type {Program} */
export const curl = {
  name: "curl",
  commands: ["curl"],
  apt: "curl",
  brew: "curl",
  instead: "put curl into PATH",
};

/** Where packages put servers, which is not always in the PATH of a plain user. */
const USUAL_DIRECTORIES = [
  "/usr/sbin",
  "/usr/local/sbin",
  "/usr/bin",
  "/usr/local/bin",
  "/opt/homebrew/bin",
  "/opt/homebrew/opt/mariadb/bin",
  "/usr/local/opt/mariadb/bin",
  "/usr/local/mysql/bin",
];

/**
 * @param {Pick<Program, "commands" | "variable">} program
 * @returns {string | null} its file
 */
export function findProgram({ commands, variable }) {
  const named = variable && process.env[variable];
  if (named) return isExecutable(named) ? named : null;
  const inPath = (process.env.PATH ?? "").split(path.delimiter).filter((directory) => directory !== "");
  const candidates = commands.flatMap((command) =>
    [...inPath, ...USUAL_DIRECTORIES].map((directory) => path.join(directory, command)),
  );
  return candidates.find(isExecutable) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * What to do about the programs that are missing.
 * @param {{ missing: Program[], hasApt: boolean, uid: number | undefined, autoInstall: string | undefined }} situation
 * @returns {{ packages: string[] } | { message: string } | null} null when nothing is missing
 */
export function decideInstallation({ missing, hasApt, uid, autoInstall }) {
  if (missing.length === 0) return null;
  if (hasApt && uid === 0 && autoInstall !== "0") return { packages: missing.map(({ apt }) => apt) };
  return { message: missing.map(explain).join("\n\n") };
}

/** @param {Program} program */
function explain({ name, apt, brew, instead }) {
  return [
    `${name} was not found. Install it:`,
    `  Debian, Ubuntu:  apt-get install --no-install-recommends ${apt}`,
    `  macOS:           brew install ${brew}`,
    `  elsewhere:       ${instead}`,
  ].join("\n");
}

/**
 * Sees to it that the programs are there, or ends with what to install.
 * @param {Program[]} programs
 * @param {string | undefined} autoInstall "0" forbids to install anything
 */
export async function ensurePrograms(programs, autoInstall) {
  const isMissing = (/** @type {Program} */ program) => findProgram(program) === null;
  const hasApt = findProgram({ commands: ["apt-get"] }) !== null;
  const decision = decideInstallation({
    missing: programs.filter(isMissing),
    hasApt,
    uid: process.getuid?.(),
    autoInstall,
  });
  if (!decision) return;
  if ("message" in decision) throw new SetupError(decision.message);
  console.log(`… installing ${decision.packages.join(", ")} with apt-get (AUTO_INSTALL=0 forbids this)`);
  await installWithApt(decision.packages);
  const stillMissing = programs.filter(isMissing);
  if (stillMissing.length > 0) throw new SetupError(stillMissing.map(explain).join("\n\n"));
}

/** @param {string[]} packages */
async function installWithApt(packages) {
  const waitForLock = ["-o", "DPkg::Lock::Timeout=120"];
  // One unreachable source fails the update; the package may well come from another one.
  await run("apt-get", [...waitForLock, "update"]).catch(() => undefined);
  await run("apt-get", [...waitForLock, "install", "--yes", "--no-install-recommends", ...packages], {
    DEBIAN_FRONTEND: "noninteractive",
  });
}
