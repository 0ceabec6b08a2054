import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { EmbeddedMariadbError } from "./embedded-mariadb.error";

/** Where Debian, Homebrew and the tarballs of MariaDB put the server, apart from PATH. */
const USUAL_DIRECTORIES = [
  "/usr/sbin",
  "/usr/local/sbin",
  "/usr/bin",
  "/usr/local/bin",
  "/opt/homebrew/bin",
  "/opt/homebrew/opt/mariadb/bin",
  "/usr/local/opt/mariadb/bin",
  "/usr/local/mysql/bin",
];

const WHAT_TO_INSTALL = `
  Debian, Ubuntu:  apt-get install mariadb-server-core
  macOS:           brew install mariadb
  elsewhere:       docker run -d -p 127.0.0.1:3306:3306 -e MARIADB_ROOT_PASSWORD=secret -e MARIADB_DATABASE=crm mariadb:11
                   and set DATABASE_URL=mysql://root:secret@127.0.0.1:3306/crm`;

/** The server binary, and the scripts it fills a new data directory from. */
export interface MariadbBinaries {
  server: string;
  systemTables: string[];
}

/** Finds the installed MariaDB; `directories` are searched in order. */
export function findMariadbBinaries(directories = [...pathDirectories(), ...USUAL_DIRECTORIES]): MariadbBinaries {
  const server = directories.map((directory) => path.join(directory, "mariadbd")).find(isExecutable);
  if (!server)
    throw new EmbeddedMariadbError(`The MariaDB server (mariadbd) was not found. Install it:\n${WHAT_TO_INSTALL}`);
  return { server, systemTables: findSystemTables(server) };
}

function pathDirectories(): string[] {
  return (process.env.PATH ?? "").split(path.delimiter).filter((directory) => directory !== "");
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** MariaDB 11 renamed both the directory and the files, and distributions follow at their own pace. */
function findSystemTables(server: string): string[] {
  const prefix = path.dirname(path.dirname(realpathSync(server)));
  const candidates = ["share/mariadb", "share/mysql", "share"].flatMap((directory) =>
    ["mariadb", "mysql"].map((product) =>
      ["system_tables", "performance_tables", "system_tables_data"].map((table) =>
        path.join(prefix, directory, `${product}_${table}.sql`),
      ),
    ),
  );
  const found = candidates.find((files) => files.every((file) => existsSync(file)));
  if (!found) {
    throw new EmbeddedMariadbError(
      `MariaDB at ${server} is incomplete: its system tables are not below ${prefix}/share. Install it anew:\n${WHAT_TO_INSTALL}`,
    );
  }
  return found;
}
