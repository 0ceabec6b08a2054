import { compare, hash } from "bcrypt";

import { RateLimited } from "./errors";

const COST = 12;
/** bcrypt runs on libuv's four threads, which files and DNS need too: two hashes at once leave two of them free. */
const MAX_RUNNING = 2;
const MAX_WAITING = 20;
const RETRY_AFTER_S = 5;

/** The hash of a password nobody has, so that an unknown e-mail takes as long as a wrong password. */
const HASH_OF_NOBODY = "$2b$12$C6UzMDM.H6dfI/f/IKxGhuZ8b1yqYyXbJ3T8dYwzJm4m0cL1M3gY6";

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (running >= MAX_RUNNING) {
    if (waiting.length >= MAX_WAITING) throw new RateLimited(RETRY_AFTER_S);
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    // The place is handed on, not given back, or a newcomer could slip in before the one who waited.
    if (next) next();
    else running -= 1;
  }
}

/** Hashes a password of at most 72 bytes with bcrypt. Throws RateLimited when too many wait. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, COST));

/** Whether the password belongs to the hash; without a hash never, after the same time. Throws RateLimited when too many wait. */
export async function isPasswordOf(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await inTurn(() => compare(password, passwordHash ?? HASH_OF_NOBODY));
  return matches && passwordHash !== undefined;
}
