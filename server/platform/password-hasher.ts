import { availableParallelism } from "node:os";
import { compare, hash } from "bcrypt";

import { FairLane, type Turn } from "./fair-lane";

const COST = 12;
/**
 * bcrypt runs on libuv's four threads, which files and DNS need too: two hashes at once leave two of them free. And each takes
 * a core for itself, of which one is left to all other requests.
 */
const MAX_RUNNING = Math.min(2, Math.max(1, availableParallelism() - 1));
/** As many as one office that begins its day may have waiting, and as many as are done before a browser gives up. */
const MAX_WAITING_OF_ONE = 20;
const MAX_WAITING = 40;
const RETRY_AFTER_S = 5;

/** The hash of a password nobody has, so that an unknown e-mail takes as long as a wrong password. */
export const HASH_OF_NOBODY = "$2b$12$C6UzMDM.H6dfI/f/IKxGhuZ8b1yqYyXbJ3T8dYwzJm4m0cL1M3gY6";

/** One for the process, as the threads are the process's. */
const lane = new FairLane({
  width: MAX_RUNNING,
  perKey: MAX_WAITING_OF_ONE,
  perLine: MAX_WAITING,
  retryAfterS: RETRY_AFTER_S,
});

/** For what the system does by itself. */
const OWN: Turn = { key: "", isKnown: true };

/** Hashes a password of at most 72 bytes with bcrypt. Throws RateLimited when too many wait. */
export const hashPassword = (password: string, turn = OWN): Promise<string> =>
  lane.run(turn, () => hash(password, COST));

/** Whether the password belongs to the hash; without a hash never, after the same time. Throws RateLimited when too many wait. */
export async function isPasswordOf(passwordHash: string | undefined, password: string, turn = OWN): Promise<boolean> {
  const matches = await lane.run(turn, () => compare(password, passwordHash ?? HASH_OF_NOBODY));
  return matches && passwordHash !== undefined;
}
