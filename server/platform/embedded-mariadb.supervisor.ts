import { open, rm, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { answersWithin } from "./embedded-mariadb.connection";
import { EmbeddedMariadbError } from "./embedded-mariadb.error";
import { waitForOrphan } from "./embedded-mariadb.orphan";
import type { MariadbPlaces } from "./embedded-mariadb.places";
import { startMariadbProcess, type MariadbProcess } from "./embedded-mariadb.process";

/** Recovery after a crash reads the whole redo log first. */
const START_TIME_MS = 120_000;
const FIRST_BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 5_000;
const STEADY_AFTER_MS = 60_000;
const LOG_TAIL_BYTES = 3_000;

/** Keeps one mariadbd running until it is stopped. */
export class MariadbSupervisor {
  private readonly stopping = new AbortController();
  private current: MariadbProcess | null = null;
  private watching: Promise<void> = Promise.resolve();

  constructor(
    private readonly places: MariadbPlaces,
    private readonly server: string,
    private readonly options: string[],
    private readonly logger: Pick<Logger, "info" | "warn" | "error">,
  ) {}

  /** Resolves once the database answers; from then on it is started again whenever it ends by itself. */
  async start(): Promise<void> {
    const running = await this.launch();
    this.watching = this.keepRunning(running);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.current?.end();
    await this.watching;
    // A killed mariadbd leaves these; the clean one has removed them itself.
    await Promise.all([this.places.socket, this.places.pidFile].map((file) => rm(file, { force: true })));
  }

  private async keepRunning(running: MariadbProcess | null): Promise<void> {
    let backoff = FIRST_BACKOFF_MS;
    for (;;) {
      const startedAt = Date.now();
      const how = await running?.exited;
      if (this.stopping.signal.aborted) return;
      if (running) this.logger.warn({ how }, "The embedded database ended by itself; starting it again");
      if (Date.now() - startedAt > STEADY_AFTER_MS) backoff = FIRST_BACKOFF_MS;
      await sleep(backoff, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      backoff = Math.min(backoff * 2, LONGEST_BACKOFF_MS);
      if (this.stopping.signal.aborted) return;
      running = await this.launchAgain();
    }
  }

  /** A failure is only logged: whatever is in the way, such as a full disk, may be gone at the next try. */
  private async launchAgain(): Promise<MariadbProcess | null> {
    try {
      return await this.launch();
    } catch (error) {
      if (!this.stopping.signal.aborted) this.logger.error({ err: error }, "The embedded database did not start again");
      return null;
    }
  }

  private async launch(): Promise<MariadbProcess> {
    await waitForOrphan(this.places);
    await rm(this.places.socket, { force: true });
    const logStart = await stat(this.places.log).then(
      ({ size }) => size,
      () => 0,
    );
    const started = startMariadbProcess(this.server, this.options, this.places.pidFile);
    this.current = started;
    if (this.stopping.signal.aborted) started.end();

    const ended = new AbortController();
    void started.exited.then(() => ended.abort());
    if (await answersWithin(this.places.socket, START_TIME_MS, ended.signal)) return started;

    started.end();
    const how = await started.exited;
    const said = await tail(this.places.log, logStart);
    throw new EmbeddedMariadbError(`MariaDB did not start (${how}). The end of ${this.places.log}:\n${said}`);
  }
}

async function tail(file: string, from: number): Promise<string> {
  const handle = await open(file).catch(() => null);
  if (!handle) return "";
  try {
    const { size } = await handle.stat();
    const start = Math.max(from, size - LOG_TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.toString("utf8", 0, bytesRead).trim();
  } finally {
    await handle.close();
  }
}
