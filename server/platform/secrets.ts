import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

import type { Settings } from "./env";

/** The keys that sign tokens. Of each list the first signs and all verify, so that keys can be changed one by one. */
export interface Secrets {
  readonly access: readonly string[];
  readonly refresh: readonly string[];
}

const stored = z.object({ access: z.array(z.string().min(32)).min(1), refresh: z.array(z.string().min(32)).min(1) });

/** Reads the keys made for development, or makes them; two processes that start together end up with the same ones. */
function readOrMake(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  const makeKey = () => randomBytes(48).toString("base64url");
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, JSON.stringify({ access: [makeKey()], refresh: [makeKey()] }), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return stored.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The keys of the settings; what they lack comes from `DATA_DIR` (never in production, where the settings require them). */
export function readSecrets(settings: Settings): Secrets {
  const { JWT_ACCESS_SECRET: access, JWT_REFRESH_SECRET: refresh } = settings;
  if (access && refresh) return { access, refresh };
  const made = readOrMake(settings.DATA_DIR);
  return { access: access ?? made.access, refresh: refresh ?? made.refresh };
}
