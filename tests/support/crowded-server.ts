import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadBusiness } from "../../bench/business";
import { entities, migrations } from "../../server/database";
import { createDataSource } from "../../server/platform/data-source";
import { migrate } from "../../server/platform/migrate";
import { startServer, type StartedServer } from "./started-server";
import { startTcpMariadb } from "./tcp-mariadb";

export const CROWD_PASSWORD = "crowd-pass-1234";

/** The built server on a database of so many leads, and twice as many follow-ups. */
export async function startCrowdedServer(leads: number): Promise<StartedServer> {
  const home = mkdtempSync(join(tmpdir(), "crm-crowd-"));
  const mariadb = await startTcpMariadb();
  await migrate({ url: mariadb.url }, migrations);
  const dataSource = await createDataSource({ url: mariadb.url }, { entities }, { queryTimeout: false }).initialize();
  await loadBusiness(dataSource.manager, leads, CROWD_PASSWORD);
  await dataSource.destroy();
  const server = await startServer({ DATABASE_URL: mariadb.url, DATA_DIR: home, DEMO_DATA: "0" });
  return {
    ...server,
    async stop() {
      const code = await server.stop();
      await mariadb.stop();
      rmSync(home, { recursive: true, force: true });
      return code;
    },
  };
}
