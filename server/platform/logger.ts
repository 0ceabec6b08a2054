import { pino, type Logger } from "pino";

import type { Settings } from "./env";
import { describeLoggedError } from "./logged-error";

/** Never in a log line, wherever they stand. */
const redact = [
  "req.headers.authorization",
  "req.headers.cookie",
  'res.headers["set-cookie"]',
  "*.password",
  "*.accessToken",
  "*.refreshToken",
];

/** The process's logger: JSON lines, or readable ones on a developer's terminal. */
export function createLogger(settings: Pick<Settings, "LOG_LEVEL" | "NODE_ENV">): Logger {
  const isReadable = settings.NODE_ENV === "development" && process.stdout.isTTY;
  return pino({
    level: settings.LOG_LEVEL,
    redact,
    serializers: { err: (error: unknown) => describeLoggedError(error) },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    ...(isReadable && {
      transport: { target: "pino-pretty", options: { translateTime: "HH:MM:ss", singleLine: true } },
    }),
  });
}
