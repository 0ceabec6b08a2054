import type { MariadbPlaces } from "./embedded-mariadb.places";

/** mariadbd refuses to run as root unless told so; for any other user it runs as that user anyway. */
export function asCurrentUser(): string[] {
  return process.getuid?.() === 0 ? ["--user=root"] : [];
}

/** The whole configuration of the embedded database; no option file is read. */
export function mariadbOptions(places: MariadbPlaces, durable: boolean): string[] {
  return [
    "--no-defaults",
    ...asCurrentUser(),
    `--datadir=${places.data}`,
    `--socket=${places.socket}`,
    `--pid-file=${places.pidFile}`,
    // Two servers that share /tmp remove each other's temporary tables, whose names are not unique across servers.
    `--tmpdir=${places.run}`,
    `--log-error=${places.log}`,
    "--skip-networking",
    "--skip-name-resolve",
    "--local-infile=OFF",
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_unicode_ci",
    "--default-time-zone=+00:00",
    "--performance-schema=OFF",
    "--innodb-buffer-pool-size=256M",
    ...(durable ? DURABLE : THROW_AWAY),
  ];
}

/** A commit is on the disk before it is answered. */
const DURABLE = ["--innodb-flush-log-at-trx-commit=1"];

const THROW_AWAY = ["--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync", "--skip-innodb-doublewrite"];
