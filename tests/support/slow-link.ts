import { connect, createServer, type Server, type Socket } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

/** A way to a TCP server on which everything takes a while. */
export interface SlowLink {
  readonly url: string;
  /** How many times somebody has sent something to the server: as a statement waits for its answer, one for each. */
  sent(): number;
  close(): Promise<void>;
}

/** Stands before the server of this URL and holds back what comes, from either side, for so long. */
export async function openSlowLink(target: string, eachWayMs: number): Promise<SlowLink> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let sent = 0;
  // Timers of one length run in the order in which they were set, so nothing overtakes what came before it.
  const pass = (from: Socket, to: Socket, count: () => void) => {
    sockets.add(from);
    from.on("data", (chunk) => {
      count();
      setTimeout(() => to.write(chunk), eachWayMs);
    });
    from.on("end", () => setTimeout(() => to.end(), eachWayMs));
    from.on("error", () => to.destroy());
    from.on("close", () => {
      sockets.delete(from);
      setTimeout(() => to.destroy(), eachWayMs);
    });
  };
  const server: Server = createServer((near) => {
    const far = connect({ host: hostname, port: Number(port) });
    pass(near, far, () => (sent += 1));
    pass(far, near, () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(target);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    sent: () => sent,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
