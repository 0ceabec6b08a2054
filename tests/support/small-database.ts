import { createConnection } from "mysql2/promise";

import { canHaveSmallDisk, fillDisk, onSmallDisk } from "./small-disk";
import { startTcpMariadb, type TcpMariadb } from "./tcp-mariadb";

const DISK_MB = 160;
const TABLES_MB = 48;

/** A MariaDB whose room can be used up. */
export interface SmallDatabase {
  mariadb: TcpMariadb;
  /** Which kind of room it is, for whoever reads the figures. */
  room: string;
  /** Uses up all that is left. Answers how to give it back. */
  fill(): Promise<() => Promise<void>>;
}

async function onDisk(): Promise<SmallDatabase> {
  const mariadb = await startTcpMariadb({
    options: ["--innodb-log-file-size=16M"],
    around: (directory, command) => onSmallDisk(directory, DISK_MB, command),
  });
  const fill = () => {
    const giveBack = fillDisk(mariadb.pid, mariadb.dataDirectory);
    return Promise.resolve(() => Promise.resolve(giveBack()));
  };
  return { mariadb, room: "disk", fill };
}

async function insertUntilFull(url: string): Promise<() => Promise<void>> {
  const connection = await createConnection(url);
  await connection.query("CREATE TABLE ballast (filling LONGBLOB NOT NULL) ENGINE=InnoDB");
  // Never committed: rolling back gives room without taking any, which dropping a table does not.
  await connection.beginTransaction();
  for (const bytes of [1_000_000, 10_000, 1_000]) {
    const isFull = () =>
      connection.query("INSERT INTO ballast VALUES (REPEAT('x', ?))", [bytes]).then(
        () => false,
        () => true,
      );
    while (!(await isFull()));
  }
  return async () => {
    await connection.rollback();
    await connection.end();
  };
}

/** All tables in one file that may not grow for ever: to whoever writes, MariaDB says the same as of a full disk. */
async function inOneFile(): Promise<SmallDatabase> {
  const mariadb = await startTcpMariadb({
    options: ["--innodb-file-per-table=0", `--innodb-data-file-path=ibdata1:12M:autoextend:max:${TABLES_MB}M`],
  });
  return { mariadb, room: "file of all tables", fill: () => insertUntilFull(mariadb.url) };
}

/** On a disk of its own where this machine allows it. */
export const startSmallMariadb = (): Promise<SmallDatabase> => (canHaveSmallDisk() ? onDisk() : inOneFile());
