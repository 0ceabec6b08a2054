import { availableParallelism } from "node:os";

import { FairLane, type Turn } from "./fair-lane";
import { HashingThread, type HashingTask } from "./hashing-thread";

const COST = 12;
/** Each takes a core for itself whenever nothing else needs it. */
const MAX_RUNNING = Math.min(2, availableParallelism());
/** As many as one office that begins its day may have waiting, and as many as are done before a browser gives up. */
const MAX_WAITING_OF_ONE = 20;
const MAX_WAITING = 40;
const RETRY_AFTER_S = 5;

/** The hash of a password nobody has, so that an unknown e-mail takes as long as a wrong password. */
export const HASH_OF_NOBODY = "$2b$12$C6UzMDM.H6dfI/f/IKxGhuZ8b1yqYyXbJ3T8dYwzJm4m0cL1M3gY6";

/** One for the process, as the cores are the machine's. */
const lane = new FairLane({
  width: MAX_RUNNING,
  perKey: MAX_WAITING_OF_ONE,
  perLine: MAX_WAITING,
  retryAfterS: RETRY_AFTER_S,
});

/** Those that have nothing to do; the lane lets no more in than there are. */
const idle = Array.from({ length: MAX_RUNNING }, () => new HashingThread());

const inTurn = (turn: Turn, task: HashingTask) =>
  lane.run(turn, async () => {
    const thread = idle.pop() ?? new HashingThread();
    try {
      return await thread.run(task);
    } finally {
      idle.push(thread);
    }
  });

/** For what the system does by itself. */
const OWN: Turn = { key: "", isKnown: true };

/** Hashes a password of at most 72 bytes with bcrypt. Throws RateLimited when too many wait. */
export const hashPassword = async (password: string, turn = OWN): Promise<string> =>
  String(await inTurn(turn, { password, cost: COST }));

/** Whether the password belongs to the hash; without a hash never, after the same time. Throws RateLimited when too many wait. */
export async function isPasswordOf(passwordHash: string | undefined, password: string, turn = OWN): Promise<boolean> {
  const matches = await inTurn(turn, { password, hash: passwordHash ?? HASH_OF_NOBODY });
  return matches === true && passwordHash !== undefined;
}
