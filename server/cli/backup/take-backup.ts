import type { DatabaseAddress } from "../../platform/data-source";
import { whileSchemaIsHeld } from "../../platform/migration-lock";
import type { BackupFigures } from "./backup.format";
import { writeBackup } from "./backup-file.writer";
import type { Progress } from "./progress";
import { takeSnapshot } from "./snapshot";

/**
 * Writes the database as it is at one moment into a new file, while servers go on writing. Migrations wait for it: they
 * would change tables under the snapshot, which cannot follow.
 */
export function takeBackup(address: DatabaseAddress, file: string, progress: Progress): Promise<BackupFigures> {
  return whileSchemaIsHeld(address, {}, async (runner) => {
    const snapshot = await takeSnapshot(runner);
    return writeBackup(snapshot, file, progress);
  });
}
