/** What came of looking at one thing. `advice` says what to do where it is wrong. */
export interface Finding {
  readonly what: string;
  readonly state: "ok" | "wrong" | "unchecked";
  readonly figure: string;
  readonly advice?: string;
}

export const ok = (what: string, figure: string): Finding => ({ what, state: "ok", figure });

export const wrong = (what: string, figure: string, advice: string): Finding => ({
  what,
  state: "wrong",
  figure,
  advice,
});

export const unchecked = (what: string, figure: string): Finding => ({ what, state: "unchecked", figure });

const words = { ok: "ok", wrong: "WRONG", unchecked: "-" };

/** A line, and where something is to be done a second one. */
export function lineOf({ what, state, figure, advice }: Finding): string {
  const line = `${words[state].padEnd(6)} ${what.padEnd(11)} ${figure}`;
  return advice ? `${line}\n${" ".repeat(19)}What to do: ${advice}` : line;
}

/** Rejects when the answer takes longer; what goes on behind it is left to its own limits. */
export async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1_000} s`)), ms);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whatever goes wrong while looking is a finding too. */
export async function attempt(
  what: string,
  look: () => Promise<Finding>,
  { ms, advice }: { ms: number; advice: string },
): Promise<Finding> {
  try {
    return await within(ms, look());
  } catch (error) {
    return wrong(what, error instanceof Error ? error.message || error.name : String(error), advice);
  }
}
