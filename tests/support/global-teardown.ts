import { rmSync } from "node:fs";
import "./global-setup";

/** Stops the database of all tests and removes what it held. */
export default async function stopMariadb(): Promise<void> {
  if (!globalThis.testMariadb) return;
  const { server, dataDir } = globalThis.testMariadb;
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
