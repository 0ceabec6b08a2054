import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EmbeddedMariadbError } from "./embedded-mariadb.error";

/** A unix socket's address holds 107 bytes on Linux and 103 on macOS. */
const LONGEST_SOCKET_PATH = 103;

/** Every file and directory that belongs to one embedded database. */
export interface MariadbPlaces {
  /** the real path of DATA_DIR */
  home: string;
  data: string;
  log: string;
  /** what exists only while the database runs; mode 0700, as whoever reaches the socket is root in the database */
  run: string;
  socket: string;
  ownerSocket: string;
  pidFile: string;
}

/** Creates DATA_DIR when it is missing, because only a real path names it the same for every process. */
export function mariadbPlaces(dataDir: string): MariadbPlaces {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const home = realpathSync(dataDir);
  const run = runDirectory(home);
  return {
    home,
    data: path.join(home, "mariadb"),
    log: path.join(home, "mariadb.log"),
    run,
    socket: path.join(run, "mariadb.sock"),
    ownerSocket: path.join(run, "owner.sock"),
    pidFile: path.join(run, "mariadb.pid"),
  };
}

function runDirectory(home: string): string {
  const inside = path.join(home, "run");
  if (Buffer.byteLength(path.join(inside, "mariadb.sock")) <= LONGEST_SOCKET_PATH) return inside;
  return path.join(tmpdir(), `follow-up-crm-${createHash("sha256").update(home).digest("hex").slice(0, 16)}`);
}

/** Makes the run directory this user's alone. The one under the shared /tmp could have been laid there by someone else. */
export function claimRunDirectory(run: string): void {
  mkdirSync(run, { recursive: true, mode: 0o700 });
  const found = lstatSync(run);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new EmbeddedMariadbError(`${run} belongs to another user. Remove it, or choose a shorter DATA_DIR.`);
  }
  chmodSync(run, 0o700);
}
