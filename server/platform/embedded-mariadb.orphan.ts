import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { runStatements } from "./embedded-mariadb.connection";
import { EmbeddedMariadbError } from "./embedded-mariadb.error";
import type { MariadbPlaces } from "./embedded-mariadb.places";

const WAIT_MS = 15_000;
const BETWEEN_LOOKS_MS = 100;

/**
 * After a kill of its owner mariadbd needs a moment to shut down. Whoever holds the ownership is the only one to use it,
 * so it may be asked to hurry.
 */
export async function waitForOrphan(places: MariadbPlaces): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  let asked = false;
  for (;;) {
    const pid = await orphanPid(places);
    if (pid === null) return;
    if (Date.now() > deadline) {
      throw new EmbeddedMariadbError(
        `A MariaDB of an earlier run (process ${pid}) still uses ${places.data} and does not stop. End it: kill ${pid}`,
      );
    }
    // Refused while it is shutting down already, which is as good.
    if (!asked) await runStatements(places.socket, ["SHUTDOWN"]).catch(() => undefined);
    asked = true;
    await sleep(BETWEEN_LOOKS_MS);
  }
}

async function orphanPid(places: MariadbPlaces): Promise<number | null> {
  const pid = Number(await readFile(places.pidFile, "utf8").catch(() => ""));
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  // The number may long belong to another program; where there is no /proc to tell, the wait above is bounded.
  const commandLine = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => places.data);
  return commandLine.includes(places.data) ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
