import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import { startEmbeddedMariadb, type EmbeddedMariadb } from "../../server/platform/embedded-mariadb";
import { mariadbPlaces } from "../../server/platform/embedded-mariadb.places";

const root = path.resolve(__dirname, "../..");
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Throw-away embedded databases, and processes that own one and can be killed. */
export class ScratchMariadb {
  readonly directory = realpathSync(mkdtempSync(path.join(tmpdir(), "mariadb-test-")));
  private readonly running: EmbeddedMariadb[] = [];
  private readonly owners: ChildProcess[] = [];

  async start(dataDir = this.directory): Promise<EmbeddedMariadb> {
    const database = await startEmbeddedMariadb({ dataDir, logger: silent, durable: false });
    this.running.push(database);
    return database;
  }

  /** Runs the database in another process; `compiled` comes from `compilePlatform`. */
  async startOwner(compiled: string): Promise<ChildProcess> {
    const module = path.join(compiled, "server/platform/embedded-mariadb.js");
    const script = `
      const { startEmbeddedMariadb } = require(${JSON.stringify(module)});
      const logger = { info() {}, warn() {}, error: console.error };
      startEmbeddedMariadb({ dataDir: process.argv[1], logger, durable: false }).then(() => console.log("ready"));`;
    const owner = spawn(process.execPath, ["-e", script, this.directory], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, NODE_PATH: path.join(root, "node_modules") },
    });
    this.owners.push(owner);
    await once(owner.stdout, "data");
    return owner;
  }

  /** of the mariadbd that runs on the directory */
  get pid(): number {
    return Number(readFileSync(mariadbPlaces(this.directory).pidFile, "utf8"));
  }

  /** Stops what `start` started; it can be started again. */
  async stop(): Promise<void> {
    await Promise.all(this.running.splice(0).map((database) => database.stop()));
  }

  async remove(): Promise<void> {
    await this.stop();
    await Promise.all(this.owners.map(kill));
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** Compiles server/platform for a Node outside of Jest, and answers the directory. */
export function compilePlatform(): string {
  const compiled = mkdtempSync(path.join(tmpdir(), "mariadb-compiled-"));
  const swc = "node_modules/@swc/cli/bin/swc.js";
  execFileSync(process.execPath, [swc, "server/platform", "-d", compiled, "--quiet"], { cwd: root });
  return compiled;
}

export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

export async function query(
  { socketPath, database }: Pick<EmbeddedMariadb, "socketPath" | "database">,
  sql: string,
): Promise<RowDataPacket[]> {
  const connection = await createConnection({ socketPath, database, user: "root" });
  try {
    const [rows] = await connection.query<RowDataPacket[]>(sql);
    return rows;
  } finally {
    await connection.end();
  }
}

/** A zombie counts as gone: where nobody reaps orphans, it stays one for ever. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = `/proc/${pid}/status`;
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, "utf8"));
}
