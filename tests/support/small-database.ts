import { canHaveSmallDisk, fillDisk, onSmallDisk } from "./small-disk";
import { startTcpMariadb, type TcpMariadb } from "./tcp-mariadb";

const DISK_MB = 160;

/** A MariaDB whose disk can be filled. */
export interface SmallDatabase {
  mariadb: TcpMariadb;
  /** Uses up all that is left. Answers how to give it back. */
  fill(): () => void;
}

export async function startSmallMariadb(): Promise<SmallDatabase> {
  if (!canHaveSmallDisk()) {
    throw new Error("Nothing may be mounted here, so no disk can be filled: allow user name spaces.");
  }
  const mariadb = await startTcpMariadb({
    options: ["--innodb-log-file-size=16M"],
    around: (directory, command) => onSmallDisk(directory, DISK_MB, command),
  });
  return { mariadb, fill: () => fillDisk(mariadb.pid, mariadb.dataDirectory) };
}
