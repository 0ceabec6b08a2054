import { readFileSync } from "node:fs";
import { run } from "./terminal.mjs";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} LockFile */

/**
 * npm writes node_modules/.package-lock.json last, so an interrupted installation has none. Its content is compared, as
 * the times of files say nothing after a checkout or a copy.
 * @param {LockFile} locked package-lock.json
 * @param {LockFile | null} installed node_modules/.package-lock.json
 */
export function isInstalled(locked, installed) {
  if (!installed) return false;
  return Object.entries(locked.packages).every(([path, { version, optional }]) => {
    // The root has no directory of its own, and an optional package may not exist for this platform.
    if (path === "") return true;
    const found = installed.packages[path];
    return found ? found.version === version : optional === true;
  });
}

/** Installs exactly what package-lock.json names, with what the build needs even under NODE_ENV=production. */
export async function installDependencies() {
  const locked = readLockFile("package-lock.json");
  if (locked && isInstalled(locked, readLockFile("node_modules/.package-lock.json"))) return;
  console.log("… installing the dependencies, which takes a minute or two the first time");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  await (npm?.endsWith(".js") ? run(process.execPath, [npm, ...args]) : run("npm", args));
}

/**
 * @param {string} file
 * @returns {LockFile | null}
 */
function readLockFile(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
