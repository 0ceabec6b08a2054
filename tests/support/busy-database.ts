import { readFileSync } from "node:fs";

import type { DatabaseAddress } from "../../server/platform/data-source";
import { mariadbPlaces } from "../../server/platform/embedded-mariadb.places";
import { startTcpMariadb, type TcpMariadb } from "./tcp-mariadb";

/** The database of a shop: how its server finds it, and how a judge does. */
export interface BusyDatabase {
  readonly settings: Record<string, string>;
  readonly address: DatabaseAddress;
  close(): Promise<void>;
}

/** The one that the server starts by itself. */
export function embeddedDatabase(dataDir: string): BusyDatabase {
  const address = { socketPath: mariadbPlaces(dataDir).socket, database: "crm" };
  return { settings: {}, address, close: () => Promise.resolve() };
}

/** One that somebody else runs; `url` is the way by which the server reaches it. */
export const outsideDatabase = (mariadb: TcpMariadb, url = mariadb.url): BusyDatabase => ({
  settings: { DATABASE_URL: url },
  address: { url: mariadb.url },
  close: () => mariadb.stop(),
});

export const startOutsideDatabase = async (): Promise<BusyDatabase> => outsideDatabase(await startTcpMariadb());

/** Of the database that the server in this directory has started. */
export const embeddedPid = (dataDir: string): number => Number(readFileSync(mariadbPlaces(dataDir).pidFile, "utf8"));
