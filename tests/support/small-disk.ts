import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Fills what is left to the last block that a page of the database could go to. */
const CHUNKS = [1_048_576, 4_096];

/**
 * Runs a command with this directory on a file system of its own, which holds so much and no more. It is mounted for that
 * command alone, in a name space that also whoever is not root may make, and is gone when the command has ended.
 */
export function onSmallDisk(directory: string, megabytes: number, command: readonly string[]): string[] {
  const script = `
    set -e
    mkdir -p "$1.small"
    mount -t tmpfs -o size="$2m" tmpfs "$1.small"
    cp -a "$1/." "$1.small"
    mount --bind "$1.small" "$1"
    shift 2
    exec "$@"`;
  return [...ALONE, "sh", "-c", script, "small-disk", directory, String(megabytes), ...command];
}

const ALONE = ["unshare", "--user", "--map-root-user", "--mount"];

/** Whether this machine lets its users mount something for themselves; containers often do not. */
export function canHaveSmallDisk(): boolean {
  const [program = "", ...words] = ALONE;
  return spawnSync(program, [...words, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;
}

/** Uses up all that is left in this directory, as the process with this id sees it. Answers how to give it back. */
export function fillDisk(pid: number, directory: string): () => void {
  const ballast = join(`/proc/${pid}/root`, directory, "ballast");
  const file = openSync(ballast, "w");
  for (const size of CHUNKS) {
    const chunk = Buffer.alloc(size, 1);
    try {
      while (writeSync(file, chunk) > 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  }
  closeSync(file);
  return () => {
    rmSync(ballast);
  };
}
