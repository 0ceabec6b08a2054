import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * mariadbd outlives a killed parent, so a shell stands between: it reads a pipe from this process, and its end, however
 * this process ended, is the word to shut down. After 8 s it insists; the database is safe against that by design.
 * mariadbd must not inherit the pipe, or it would hold its own lifeline open.
 */
const SUPERVISOR = `
  exec 3<&0 </dev/null
  pid_file=$1
  shift
  "$@" 3<&- &
  database=$!
  echo "$database" >"$pid_file"
  (
    read -r _ <&3
    kill -TERM "$database"
    for _ in 1 2 3 4 5 6 7 8; do
      kill -0 "$database" || exit
      sleep 1
    done
    kill -KILL "$database"
  ) &
  watcher=$!
  wait "$database"
  status=$?
  kill "$watcher"
  exit "$status"
`;

/** One run of mariadbd. */
export interface MariadbProcess {
  /** how it ended, in words; never rejects */
  readonly exited: Promise<string>;
  /** asks it to end, within 8 s; see `exited` for when it has */
  end(): void;
}

/** Starts mariadbd in a session of its own, so that Ctrl+C in the terminal reaches only this process. */
export function startMariadbProcess(server: string, args: string[], pidFile: string): MariadbProcess {
  const child = spawn("/bin/sh", ["-c", SUPERVISOR, "follow-up-crm-mariadb", pidFile, server, ...args], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.stdin.on("error", () => undefined);
  const exited = once(child, "exit").then(
    ([code, signal]) => {
      sweepGroup(child.pid);
      return signal ? `signal ${String(signal)}` : `exit code ${String(code)}`;
    },
    (error: unknown) => String(error),
  );
  return { exited, end: () => child.stdin.end() };
}

/** Should only the shell have been killed, the rest of its group must not go on without a supervisor. */
function sweepGroup(groupId: number | undefined): void {
  if (groupId === undefined) return;
  try {
    process.kill(-groupId, "SIGKILL");
  } catch {
    // the usual case: nobody is left
  }
}
