import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";

import { CommandRefused } from "../run-command";

/** Where a command is typed, and where it answers. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

const NONE = "No password was given, so nothing was changed.";

function nextLine(lines: Interface): Promise<string> {
  return new Promise((resolve, reject) => {
    lines.once("line", resolve);
    // Ctrl+C, Ctrl+D, or an input that is at its end.
    lines.once("SIGINT", () => {
      lines.close();
    });
    lines.once("close", () => {
      reject(new CommandRefused(NONE));
    });
  });
}

/** Where readline shows what is typed: nowhere. */
const hidden = () =>
  new Writable({
    write: (_chunk, _encoding, done: () => void) => {
      done();
    },
  });

async function ask({ input, output }: Terminal, question: string): Promise<string> {
  const lines = createInterface({ input, output: hidden(), terminal: true });
  output.write(question);
  try {
    return await nextLine(lines);
  } finally {
    lines.close();
    output.write("\n");
  }
}

/**
 * A new password, typed twice without being shown, or else the first line of what is piped in. Never from the command line,
 * which the shell keeps and every process of the machine can read.
 */
export async function readPassword(terminal: Terminal): Promise<string> {
  if (!terminal.input.isTTY) {
    const lines = createInterface({ input: terminal.input });
    try {
      return await nextLine(lines);
    } finally {
      lines.close();
    }
  }
  const first = await ask(terminal, "New password: ");
  const second = await ask(terminal, "The same again: ");
  if (first !== second) throw new CommandRefused("These are two different passwords, so nothing was changed.");
  return first;
}
