import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

export const root = path.resolve(__dirname, "../..");

const versions = z.record(z.string(), z.string()).optional();

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dependencies: versions,
      optionalDependencies: versions,
      peerDependencies: versions,
    }),
  ),
});

/** Every package that may be installed, by the place where it goes. */
export const lockedPackages = lockFile.parse(
  JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")),
).packages;

/** Of a package in `node_modules/a/node_modules/@b/c` this is `@b/c`. */
export const nameOf = (place: string): string => place.slice(place.lastIndexOf("node_modules/") + 13);

/** Where Node finds a package for one that stands at this place: first beside it, then beside each around it. */
export function placeOf(around: string, name: string): string | undefined {
  const there = path.posix.join(around, "node_modules", name);
  if (lockedPackages[there]) return there;
  return around === "" ? undefined : placeOf(around.slice(0, Math.max(around.lastIndexOf("/node_modules/"), 0)), name);
}
