import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens where there is room, and says where. */
export function listen(listener: RequestListener): void {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
  });
}

process.once("SIGINT", () => process.exit(0));
