import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

const root = path.resolve(__dirname, "../..");
const { packages } = lockFile.parse(JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")));

/** Node looks beside a package first, then beside each package around it. */
function isLocked(around: string, name: string): boolean {
  if (packages[path.join(around, "node_modules", name)]) return true;
  return around !== "" && isLocked(around.slice(0, Math.max(around.lastIndexOf("/node_modules/"), 0)), name);
}

// npm leaves out what it could not find when the file was written, and `npm ci` then refuses the file on every system.
test("the lock file has the optional packages of every platform", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(place, name)),
  );

  expect(missing).toEqual([]);
});
