/** Names of tags to take off and, after that, to put on. */
export interface Tagging {
  add: string[];
  remove: string[];
}

interface Tagged {
  tags: readonly { name: string }[];
}

/** Names that differ in case only are one tag, and so are some more, of which only the server knows. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const has = (names: readonly string[], name: string): boolean => names.some((one) => isSame(one, name));

const namesOf = ({ tags }: Tagged): string[] => tags.map(({ name }) => name);

/** The tags that a record has then, by name. */
export function retagged(lead: Tagged, { add, remove }: Tagging): string[] {
  const kept = namesOf(lead).filter((name) => !has(remove, name));
  return [...kept, ...add.filter((name) => !has(kept, name))].toSorted((one, other) => one.localeCompare(other));
}

/** What gives a record the tags back that it had before. */
export const untagging = (lead: Tagged, { add, remove }: Tagging): Tagging => ({
  add: namesOf(lead).filter((name) => has(remove, name)),
  remove: add.filter((name) => !has(namesOf(lead), name)),
});
