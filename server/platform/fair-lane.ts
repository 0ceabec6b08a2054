import { RateLimited } from "./errors";
import { RoundRobin } from "./round-robin";

/** In whose name something waits: those with the same key share one turn. */
export interface Turn {
  readonly key: string;
  /** Somebody who is signed in, or signs in from where they have done so before: a line of their own. */
  readonly isKnown: boolean;
}

interface Waiting {
  start(): void;
  refuse(): void;
}

interface Bounds {
  /** How many run at once. */
  readonly width: number;
  /** How many of one key may wait, and how many in each line. */
  readonly perKey: number;
  readonly perLine: number;
  /** How long anybody waits, and what they are told then; for as long as it takes when left out. */
  readonly maxWait?: { readonly ms: number; readonly tooLate: () => Error };
  /** What those are told who may not wait. */
  readonly retryAfterS: number;
}

/**
 * Lets a few pieces of slow work run at once, and others wait for their turn, fairly: the known and the strangers in turn, and
 * of either line each key in turn. When a line is full, whoever has most in it gives up a place to a key that has less;
 * so nobody keeps the others out by asking often.
 */
export class FairLane {
  private running = 0;
  private readonly known = new RoundRobin<Waiting>();
  private readonly strangers = new RoundRobin<Waiting>();
  private wasKnown = false;

  constructor(private readonly bounds: Bounds) {}

  /** Throws RateLimited when too much waits already, also while it waits; and what `maxWait` says when it waited too long. */
  async run<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
    if (this.running >= this.bounds.width) await this.wait(turn);
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.takeNext();
      // The place is handed on, not given back, or a newcomer could slip in before the one who waited.
      if (next) next.start();
      else this.running -= 1;
    }
  }

  private wait({ key, isKnown }: Turn): Promise<void> {
    const { perKey, perLine, maxWait, retryAfterS } = this.bounds;
    const line = isKnown ? this.known : this.strangers;
    const refusal = new RateLimited(retryAfterS);
    if (line.countOf(key) >= perKey) throw refusal;
    if (line.size >= perLine) {
      const displaced = line.dropFromLongest(line.countOf(key) + 1);
      if (!displaced) throw refusal;
      displaced.refuse();
    }
    return new Promise<void>((resolve, reject) => {
      const waiting = {
        start: () => {
          clearTimeout(timer);
          resolve();
        },
        refuse: () => {
          clearTimeout(timer);
          reject(refusal);
        },
      };
      const giveUp = () => {
        line.remove(key, waiting);
        reject(maxWait?.tooLate() ?? refusal);
      };
      const timer = maxWait && setTimeout(giveUp, maxWait.ms);
      line.add(key, waiting);
    });
  }

  private takeNext(): Waiting | undefined {
    const [first, second] = this.wasKnown ? [this.strangers, this.known] : [this.known, this.strangers];
    this.wasKnown = first.size > 0 ? first === this.known : second === this.known;
    return first.take() ?? second.take();
  }
}
