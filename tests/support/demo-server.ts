import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startServer, type StartedServer } from "./started-server";

/** The built server with demo data, on a directory that goes when it stops. */
export async function startDemoServer(): Promise<StartedServer> {
  const home = mkdtempSync(join(tmpdir(), "crm-demo-"));
  const server = await startServer({ DATA_DIR: home, DEMO_DATA: "1" });
  return {
    ...server,
    async stop() {
      const code = await server.stop();
      rmSync(home, { recursive: true, force: true });
      return code;
    },
  };
}
