import { once } from "node:events";
import { rename, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { text } from "node:stream/consumers";
import { z } from "zod";

const ANSWER_TIME_MS = 2_000;
const TAKE_OVER_ATTEMPTS = 5;

const ownerCard = z.object({ pid: z.number(), database: z.string() });

/** Who runs the database, and which one. */
export type OwnerCard = z.infer<typeof ownerCard>;

/** Somebody holds the ownership who does not say more. */
export const UNKNOWN = "unknown";

export type Owner = OwnerCard | typeof UNKNOWN;

/** Held as long as this process lives: the kernel closes a listening socket even after kill -9, unlike a lock file. */
export interface Ownership {
  release(): Promise<void>;
}

/** Takes the ownership, or answers with the card of the process that has it. */
export async function takeOwnership(socketPath: string, card: OwnerCard): Promise<Ownership | { heldBy: Owner }> {
  for (let attempt = 0; attempt < TAKE_OVER_ATTEMPTS; attempt += 1) {
    const server = await listen(socketPath, card);
    if (server) return { release: () => new Promise((resolve) => server.close(() => resolve())) };
    const heldBy = await askOwner(socketPath);
    if (heldBy) return { heldBy };
    await removeStale(socketPath);
  }
  return { heldBy: UNKNOWN };
}

/** The card of the living owner, or null. */
export async function askOwner(socketPath: string): Promise<Owner | null> {
  const socket = connect(socketPath);
  try {
    await once(socket, "connect");
  } catch {
    return null;
  }
  socket.setTimeout(ANSWER_TIME_MS, () => socket.destroy(new Error("The owner is too busy to answer")));
  try {
    return ownerCard.parse(JSON.parse(await text(socket)));
  } catch {
    return UNKNOWN;
  }
}

function listen(socketPath: string, card: OwnerCard): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on("error", () => undefined).end(JSON.stringify(card)));
    server.once("listening", () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen({ path: socketPath, exclusive: true });
  });
}

/** Another process may take over between our look and our removal, so what was moved away is looked at once more. */
async function removeStale(socketPath: string): Promise<void> {
  const aside = `${socketPath}.${process.pid}`;
  try {
    await rename(socketPath, aside);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw error;
  }
  if (await askOwner(aside)) await rename(aside, socketPath);
  else await rm(aside, { force: true });
}
