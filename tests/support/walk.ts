import fc from "fast-check";

import { DomainError } from "../../server/platform/errors";
import type { Lead } from "../../server/features/leads/lead.entity";
import type { User } from "../../server/features/users/user.entity";
import { storeLead } from "./factories";
import { storedWithUsers, type StoredAround } from "./stored";
import type { TestApp } from "./test-app";

/** Always the same walks; a failure prints the shortest one that fails. */
export const SEED = 20_260_302;
const WALKS = 150;
const LONGEST_WALK = 18;

/** Where a walk stands: its lead, and what is stored around it. */
export interface Place {
  lead: Lead;
  stored: StoredAround;
}

/** One thing to do, whatever is there. */
export interface Step {
  name: string;
  take(place: Place): Promise<unknown>;
}

/** A kind of step, as what a random choice is made from. */
export interface KindOfStep {
  name: string;
  weight: number;
  arbitrary: fc.Arbitrary<Step>;
}

/** A kind of step, what is made up for it, and how often it is chosen. */
export const step = <Given>(
  name: string,
  given: fc.Arbitrary<Given>,
  take: (place: Place, given: Given) => Promise<unknown>,
  weight = 1,
): KindOfStep => ({
  name,
  weight,
  arbitrary: given.map((values) => ({
    name,
    take: (place) => take(place, values),
    [fc.toStringMethod]: () => `${name} ${fc.stringify(values)}`,
  })),
});

/** One of those that are there, by a number that was made up without knowing them; an id of none when there is none. */
export const pick = <Item extends { id: string }>(items: readonly Item[], number: number): Item | { id: string } =>
  items[number % (items.length || 1)] ?? { id: "999999999" };

const refusals = ["VALIDATION_FAILED", "NOT_FOUND", "FORBIDDEN", "CONFLICT"];

/** Whether it was taken. Throws whatever is no refusal. */
async function isTaken(taking: Promise<unknown>): Promise<boolean> {
  try {
    await taking;
    return true;
  } catch (error) {
    if (error instanceof DomainError && refusals.includes(error.code)) return false;
    throw error;
  }
}

const recordsOf = ({ lead, contacts, followUps }: StoredAround) => [lead, ...contacts, ...followUps];

/** A version counts the changes of its record, and each of them has its entry; nothing stored goes away. */
function expectHistory(before: StoredAround, after: StoredAround): void {
  const versions = (stored: StoredAround) => recordsOf(stored).reduce((sum, { version }) => sum + version, 0);
  expect(after.activity.length - before.activity.length).toBe(versions(after) - versions(before));
  expect(after.activity.slice(0, before.activity.length)).toEqual(before.activity);
  for (const old of recordsOf(before)) {
    const now = recordsOf(after).find(({ id, constructor }) => id === old.id && constructor === old.constructor);
    // When the next follow-up is due is derived, and no change of the lead.
    const same = "nextFollowUpAt" in old && { nextFollowUpAt: expect.anything() as unknown };
    if (now?.version === old.version) expect({ ...now, ...same }).toEqual({ ...old, ...same });
    else expect(now?.version).toBeGreaterThan(old.version);
  }
}

/**
 * Walks from new leads of this owner, each step a moment after the one before, and looks after each of them: a refused one
 * has changed nothing, and one that was taken has kept every promise. Each kind of step must have been taken at least once.
 */
export async function expectKept(
  test: TestApp,
  owner: User,
  steps: readonly KindOfStep[],
  expectInvariants: (before: StoredAround, after: StoredAround, taken: Step) => void,
): Promise<void> {
  const taken = new Set<string>();
  const walk = async (walked: Step[]) => {
    const lead = await storeLead(test, owner);
    let stored = await storedWithUsers(test, lead);
    for (const one of walked) {
      test.pass(1);
      const before = stored;
      const changed = await isTaken(one.take({ lead, stored }));
      stored = await storedWithUsers(test, lead);
      if (!changed) {
        expect(stored).toEqual(before);
        continue;
      }
      taken.add(one.name);
      expectHistory(before, stored);
      expectInvariants(before, stored, one);
    }
  };
  const walks = fc.array(fc.oneof(...steps), { minLength: 4, maxLength: LONGEST_WALK, size: "max" });
  await fc.assert(fc.asyncProperty(walks, walk), { seed: SEED, numRuns: WALKS });
  expect(steps.map(({ name }) => name).filter((name) => !taken.has(name))).toEqual([]);
}
