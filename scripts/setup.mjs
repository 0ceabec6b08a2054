import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import util from "node:util";
import { installDependencies } from "./dependencies.mjs";
import { nodeVersionProblem } from "./node-version.mjs";
import { ensurePrograms } from "./programs.mjs";
import { run, runScript, SetupError, step } from "./terminal.mjs";

/** @import { Program } from "./programs.mjs" */

/**
 * Everything that has to be there before the project can be built.
 * @param {(setting: (name: string) => string | undefined) => Program[]} [neededPrograms]
 */
export async function setUp(neededPrograms = () => []) {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem) throw new SetupError(problem);
  process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
  await step("dependencies", installDependencies);
  const programs = neededPrograms(readSetting);
  if (programs.length > 0) await step("programs", () => ensurePrograms(programs, readSetting("AUTO_INSTALL")));
  await useGitHooks();
}

/**
 * A setting of the environment or of .env, as the server reads it.
 * @param {string} name
 * @returns {string | undefined}
 */
function readSetting(name) {
  const fromFile = existsSync(".env") ? util.parseEnv(readFileSync(".env", "utf8")) : {};
  return process.env[name] ?? fromFile[name];
}

/** Lets git check each commit. Neither a download without git nor someone's own choice of hooks is touched. */
async function useGitHooks() {
  if (!existsSync(".git")) return;
  const isSet = await run("git", ["config", "--get", "core.hooksPath"]).then(
    () => true,
    () => false,
  );
  if (!isSet) await run("git", ["config", "core.hooksPath", ".githooks"]).catch(() => undefined);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(() => setUp());
