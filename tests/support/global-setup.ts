import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startEmbeddedMariadb, type EmbeddedMariadb } from "../../server/platform/embedded-mariadb";

declare global {
  var testMariadb: { server: EmbeddedMariadb; dataDir: string } | undefined;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** One MariaDB for all tests, on a throw-away directory; each test file makes its own database in it. */
export default async function startMariadb(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "crm-tests-"));
  const server = await startEmbeddedMariadb({ dataDir, logger: silent, durable: false });
  globalThis.testMariadb = { server, dataDir };
  process.env.TEST_MARIADB_SOCKET = server.socketPath;
}
