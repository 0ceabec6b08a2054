import { z } from "zod";

import type { Settings } from "../../platform/env";
import { ok, wrong, type Finding } from "./finding";

const MAX_WAIT_MS = 3_000;

const readiness = z.object({
  checks: z.object({ database: z.boolean(), reminders: z.boolean() }),
  reminders: z.object({
    lastReadAt: z.iso.datetime().nullable(),
    lagMs: z.number().nullable(),
    backlog: z.number().nullable(),
  }),
});

/** A server that runs with these settings, and what it says of itself. */
export interface RunningServer {
  readonly url: string;
  readonly says: z.output<typeof readiness>;
}

const everywhere = new Map([
  ["0.0.0.0", "127.0.0.1"],
  ["::", "::1"],
]);

function urlOf({ HOST, PORT }: Pick<Settings, "HOST" | "PORT">): string {
  const host = everywhere.get(HOST) ?? HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}

const isRefused = (error: unknown): boolean =>
  error instanceof TypeError && error.cause instanceof Error && "code" in error.cause;

function judge({ url, says: { checks, reminders } }: RunningServer): Finding {
  if (!checks.database) {
    return wrong("server", `at ${url}: it does not reach its database`, "see what the lines on the database say.");
  }
  if (!checks.reminders) {
    return wrong("server", `at ${url}: it has stopped reading the reminders`, "look into its log, and start it again.");
  }
  const lag = reminders.lagMs === null ? "none shown yet" : `the last ones shown after ${reminders.lagMs} ms`;
  return ok("server", `ready at ${url}; ${reminders.backlog ?? 0} reminders wait, ${lag}`);
}

/** Looks for the server where the settings say that it listens. */
export async function findServer(settings: Settings): Promise<{ server: RunningServer | null; finding: Finding }> {
  const url = urlOf(settings);
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(MAX_WAIT_MS) });
    const server = { url, says: readiness.parse(await response.json()) };
    return { server, finding: judge(server) };
  } catch (error) {
    if (isRefused(error)) {
      const advice = "start it with npm start; until then reminders reach nobody. The rest was checked without it.";
      return { server: null, finding: wrong("server", `none runs at ${url}`, advice) };
    }
    const advice = "see what listens on that port; if it is this server, stop it and start it again.";
    return { server: null, finding: wrong("server", `what runs at ${url} does not answer as it should`, advice) };
  }
}
