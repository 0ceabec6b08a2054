import { parseArgs } from "node:util";

import { CommandRefused } from "../run-command";

/** What the command can do. */
export const USAGE = `npm run user -- …
  list                                        shows all users
  create <e-mail> <name> [--role REP]         adds a user: ADMIN, REP or VIEWER
  reset-password <e-mail>                     gives them another password and signs them out everywhere
  disable <e-mail>                            signs them out everywhere and lets them in no more
  enable <e-mail>                             lets them in again

A new password is asked for, or read from what is piped in; with --generate one is made and shown once.`;

/** How many words each verb takes. */
const verbs = { list: 0, create: 2, "reset-password": 1, disable: 1, enable: 1 } as const;

type Verb = keyof typeof verbs;

/** What was asked for. */
export interface Asked {
  readonly verb: Verb;
  readonly email: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly generate: boolean;
}

const isVerb = (word: string): word is Verb => Object.hasOwn(verbs, word);

function parse(words: string[]) {
  try {
    const options = { role: { type: "string" }, generate: { type: "boolean", default: false } } as const;
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch {
    // What Node says would repeat what was typed, which may have been a password.
    throw new CommandRefused(USAGE);
  }
}

/** Reads the words after the command. Throws CommandRefused with the usage. */
export function readWords(words: string[]): Asked {
  const { values, positionals } = parse(words);
  const [verb = "", email = "", name = ""] = positionals;
  if (!isVerb(verb) || positionals.length !== verbs[verb] + 1) throw new CommandRefused(USAGE);
  const takesRole = verb === "create";
  const takesPassword = takesRole || verb === "reset-password";
  if ((values.role !== undefined && !takesRole) || (values.generate && !takesPassword)) throw new CommandRefused(USAGE);
  return { verb, email, name, role: values.role?.toUpperCase(), generate: values.generate };
}
