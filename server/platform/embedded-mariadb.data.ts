import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { MariadbBinaries } from "./embedded-mariadb.binaries";
import { EmbeddedMariadbError } from "./embedded-mariadb.error";
import { asCurrentUser } from "./embedded-mariadb.options";
import type { MariadbPlaces } from "./embedded-mariadb.places";

const UNFINISHED_PREFIX = "mariadb.unfinished-";

/** Fills the data directory once. It is made aside and renamed, so a kill midway leaves nothing half-made behind. */
export async function ensureDataDirectory(binaries: MariadbBinaries, places: MariadbPlaces): Promise<void> {
  if (existsSync(places.data)) return;
  for (const entry of await readdir(places.home)) {
    if (entry.startsWith(UNFINISHED_PREFIX)) await rm(path.join(places.home, entry), { recursive: true, force: true });
  }
  const unfinished = path.join(places.home, `${UNFINISHED_PREFIX}${randomUUID()}`);
  await mkdir(unfinished, { mode: 0o700 });
  await fillSystemTables(binaries, unfinished, places.run);
  await rename(unfinished, places.data);
}

/**
 * What mariadb-install-db does, without it: on Debian that script stops without a program from the client package,
 * which it needs only to read the option files that we tell it not to read.
 */
async function fillSystemTables(binaries: MariadbBinaries, dataDirectory: string, tmpdir: string): Promise<void> {
  const child = spawn(
    binaries.server,
    [
      "--no-defaults",
      "--bootstrap",
      "--silent-startup",
      "--log-warnings=0",
      "--max-allowed-packet=8M",
      `--datadir=${dataDirectory}`,
      `--tmpdir=${tmpdir}`,
      ...asCurrentUser(),
    ],
    { stdio: ["pipe", "ignore", "pipe"], detached: true },
  );
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  child.stdin.on("error", () => undefined);
  child.stdin.end(await systemTableStatements(binaries));
  const [code, said] = await Promise.all([ended, text(child.stderr)]);
  if (code !== 0)
    throw new EmbeddedMariadbError(`MariaDB could not make its data in ${dataDirectory}:\n${said.trim()}`);
}

async function systemTableStatements({ systemTables }: MariadbBinaries): Promise<string> {
  const files = await Promise.all(systemTables.map((file) => readFile(file, "utf8")));
  // Accounts for this machine's host name would never match: there is no network, and names are not resolved.
  const lines = files.flatMap((file) => file.split("\n")).filter((line) => !line.includes("@current_hostname"));
  // Bootstrap mode takes one statement a line; NULL gives root an empty password.
  return ["CREATE DATABASE mysql;", "USE mysql;", "SET @auth_root_socket=NULL;", ...lines, ""].join("\n");
}
