import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EntityManager } from "typeorm";

import { entities } from "../server/database";
import { createDataSource, POOL_SIZE } from "../server/platform/data-source";
import { findRunningEmbeddedMariadb } from "../server/platform/embedded-mariadb";
import { Tokens } from "../server/platform/tokens";
import { emailOf, loadBusiness } from "./business";
import { startChild, type Child } from "./child";
import type { Side } from "./load";

export const PASSWORD = "bench-pass-1234";

/** The product in production, with the database that it starts itself, full of leads; and the floors beside it. */
export interface Shop {
  /** For what rows add, and to look at what was stored. */
  readonly db: EntityManager;
  /** Makes tokens as the server does, for more people than could sign in one by one. */
  readonly tokens: Tokens;
  /** The server's process as it is now. */
  readonly server: () => Child;
  readonly raw: Child;
  readonly bare: Child;
  /** The product asked by somebody who is signed in. */
  as(person: number, asks: Side["asks"]): Promise<Side>;
  /** Starts the server anew, and its database with it. */
  restart(): Promise<void>;
}

export const JSON_HEADERS = { "content-type": "application/json" };

/** A floor asked by nobody in particular: it knows no permissions. */
export const floorSide = (floor: Child, asks: Side["asks"]): Side => ({ url: floor.url, headers: JSON_HEADERS, asks });

async function signIn(url: string, person: number): Promise<string> {
  const body = JSON.stringify({ email: emailOf(person), password: PASSWORD });
  const response = await fetch(new URL("/api/auth/login", url), { method: "POST", headers: JSON_HEADERS, body });
  if (!response.ok) throw new Error(`Nobody could sign in: ${await response.text()}`);
  const { accessToken } = (await response.json()) as { accessToken: string };
  return `Bearer ${accessToken}`;
}

function serverSettings(dataDir: string, key: string): Record<string, string> {
  // Longer than any table takes; nobody is to be signed out in the middle.
  const secrets = { JWT_ACCESS_SECRET: key, JWT_REFRESH_SECRET: key, ACCESS_TOKEN_TTL: "12h" };
  return { ...secrets, PORT: "0", DATA_DIR: dataDir };
}

/** Runs something in a shop of so many leads, which is thrown away after. */
export async function withShop(leads: number, work: (shop: Shop) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "crm-bench-"));
  const stops: (() => unknown)[] = [() => rmSync(dataDir, { recursive: true, force: true })];
  try {
    const key = randomBytes(32).toString("hex");
    const settings = serverSettings(dataDir, key);
    const start = () => startChild("dist/server/index.js", settings);
    let server = await start();
    stops.push(() => server.stop());
    const address = await findRunningEmbeddedMariadb(dataDir);
    if (!address) throw new Error("The server runs without a database of its own.");
    // Filling it takes as long as it takes.
    const dataSource = await createDataSource(address, { entities }, { queryTimeout: false }).initialize();
    stops.push(() => dataSource.destroy());
    await loadBusiness(dataSource.manager, leads, PASSWORD);
    const floorSettings = {
      DATABASE_SOCKET: address.socketPath,
      DATABASE_NAME: address.database,
      DATABASE_CONNECTIONS: String(POOL_SIZE),
    };
    const [raw, bare] = await Promise.all([
      startChild("dist/bench/floors/raw.js", floorSettings),
      startChild("dist/bench/floors/bare.js", floorSettings),
    ]);
    stops.push(
      () => raw.stop(),
      () => bare.stop(),
    );
    await work({
      db: dataSource.manager,
      tokens: new Tokens({ access: [key], refresh: [key] }),
      server: () => server,
      raw,
      bare,
      async as(person, asks) {
        const authorization = await signIn(server.url, person);
        return { url: server.url, headers: { ...JSON_HEADERS, authorization }, asks };
      },
      async restart() {
        await server.stop();
        server = await start();
      },
    });
  } finally {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
  }
}
