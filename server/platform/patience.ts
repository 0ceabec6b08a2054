import type { ServerOptions } from "node:http";

/**
 * How long a client may take to send a request, in ms. A body has at most 100 KB, which a poor mobile network brings in a few
 * seconds. Whoever sends a byte now and then only wants to keep a connection.
 */
export const patience: ServerOptions = {
  headersTimeout: 8_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
};

/** How long nothing may move on a connection with an answer under way: whoever does not read it lets it wait in memory. */
export const MAX_SILENCE_MS = 60_000;
