import { existsSync, watch } from "node:fs";
import { buildServer, SERVER_SOURCES, VITE } from "./build.mjs";
import { forwardSignals, startNodeProgram } from "./children.mjs";
import { mariadb } from "./programs.mjs";
import { setUp } from "./setup.mjs";
import { runScript, SetupError, step } from "./terminal.mjs";

/** An editor writes one change as several events. */
const QUIET_MS = 100;

const startServer = () => startNodeProgram(["--enable-source-maps", "dist/server/index.js"]);

/** @param {() => Promise<void>} react is never called again before it has ended */
function onSourceChange(react) {
  let reacting = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let quiet;
  const changed = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => (reacting = reacting.then(react)), QUIET_MS);
  };
  return SERVER_SOURCES.filter((directory) => existsSync(directory)).map((directory) =>
    watch(directory, { recursive: true }, changed),
  );
}

await runScript(async () => {
  await setUp((setting) => (setting("DATABASE_URL") ? [] : [mariadb]));
  await step("server", buildServer);

  let isEnding = false;
  let server = startServer();
  const client = startNodeProgram([VITE]);
  const watchers = onSourceChange(async () => {
    try {
      await step("server", buildServer);
    } catch (error) {
      // The last good server runs on while the mistake is being mended.
      console.error(error instanceof SetupError ? error.message : error);
      return;
    }
    server.end("SIGTERM");
    await server.exited;
    if (!isEnding) server = startServer();
  });
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    isEnding = true;
    watchers.forEach((watcher) => watcher.close());
    server.end(signal);
    client.end(signal);
  };
  const stopForwarding = forwardSignals(end);
  const code = await client.exited;
  const wasAsked = isEnding;
  if (!wasAsked) end("SIGTERM");
  await server.exited;
  stopForwarding();
  return wasAsked ? 0 : code;
});
