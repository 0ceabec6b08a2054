import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildServer } from "./build.mjs";
import { run, runScript, SetupError } from "./terminal.mjs";

const CLIENT_FILES = "client/generated";

/** What the server's code says today; the same program writes the files for good. */
const SERVER_FILES = ["schema.graphql", "docs/erd.md"];

/**
 * The web UI's types, made in memory, as the other checks read the files meanwhile.
 * @param {string} schema the file to make them from
 * @returns {Promise<Map<string, string>>} content by path
 */
async function clientFiles(schema) {
  const { executeCodegen, loadContext } = await import("@graphql-codegen/cli");
  const context = await loadContext("codegen.ts");
  context.updateConfig({ schema, silent: true });
  const { result, error } = await executeCodegen(context);
  if (error) throw new SetupError(error.message);
  return new Map(result.map(({ filename, content }) => [path.relative(".", filename), content]));
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

await runScript(async () => {
  const fresh = mkdtempSync(path.join(tmpdir(), "generated-"));
  try {
    await buildServer();
    await run(process.execPath, ["dist/scripts/generate.js", fresh]);
    const expected = await clientFiles(path.join(fresh, "schema.graphql"));
    for (const file of SERVER_FILES) expected.set(file, readFileSync(path.join(fresh, file), "utf8"));

    const present = existsSync(CLIENT_FILES)
      ? readdirSync(CLIENT_FILES).map((name) => path.join(CLIENT_FILES, name))
      : [];
    const files = new Set([...expected.keys(), ...present]);
    const stale = [...files].filter((file) => readIfThere(file) !== (expected.get(file) ?? null));
    if (stale.length > 0) {
      throw new SetupError(`These files are not up to date: ${stale.join(", ")}. Run: npm run generate`);
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
