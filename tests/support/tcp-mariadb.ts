import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";

import { findMariadbBinaries } from "../../server/platform/embedded-mariadb.binaries";
import { startEmbeddedMariadb } from "../../server/platform/embedded-mariadb";
import { freePort } from "./free-port";

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A MariaDB as somebody else would run it: over TCP, with a user and a password. */
export interface TcpMariadb {
  url: string;
  readonly pid: number;
  /** Where it keeps its data. */
  readonly dataDirectory: string;
  /** Stops it as a machine does that hangs, and lets it go on. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/** Until a server that was just started lets this user in. */
async function reachable(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const connection = await createConnection(address).catch(() => null);
    if (connection) return connection.end();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("MariaDB did not come up.");
}

/** How it is run where it is not to be run like any other: options of its own, and a command around it. */
export interface TcpMariadbOptions {
  options?: readonly string[];
  around?(this: void, dataDirectory: string, command: readonly string[]): readonly string[];
}

export async function startTcpMariadb({ options = [], around }: TcpMariadbOptions = {}): Promise<TcpMariadb> {
  const home = mkdtempSync(join(tmpdir(), "crm-tcp-"));
  const made = await startEmbeddedMariadb({ dataDir: home, logger: silent, durable: false });
  const root = await createConnection({ socketPath: made.socketPath, user: "root" });
  await root.query("CREATE USER shop@'%' IDENTIFIED BY 'p@ss word'");
  await root.query("GRANT ALL ON crm.* TO shop@'%'");
  await root.end();
  await made.stop();
  const port = await freePort();
  const dataDirectory = join(home, "mariadb");
  const command = [
    findMariadbBinaries().server,
    "--no-defaults",
    // Whoever is not root may be it within a name space of their own.
    ...(process.getuid?.() === 0 || around ? ["--user=root"] : []),
    `--datadir=${dataDirectory}`,
    `--socket=${join(home, "tcp.sock")}`,
    // On the disk of its data, like that which the server starts itself.
    `--tmpdir=${dataDirectory}`,
    "--bind-address=127.0.0.1",
    "--skip-name-resolve",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-buffer-pool-size=256M",
    `--port=${port}`,
    ...options,
  ];
  const [program = "", ...words] = around?.(dataDirectory, command) ?? command;
  const mariadb = spawn(program, words, { stdio: "ignore" });
  const url = `mysql://shop:${encodeURIComponent("p@ss word")}@127.0.0.1:${port}/crm`;
  await reachable(url);
  return {
    url,
    pid: mariadb.pid ?? 0,
    dataDirectory,
    freeze: () => void mariadb.kill("SIGSTOP"),
    thaw: () => void mariadb.kill("SIGCONT"),
    async stop() {
      const hasEnded = mariadb.exitCode !== null || mariadb.signalCode !== null;
      const gone = hasEnded ? undefined : new Promise((resolve) => mariadb.once("exit", resolve));
      mariadb.kill("SIGCONT");
      mariadb.kill();
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
