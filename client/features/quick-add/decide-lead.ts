/** A lead as the search found it. */
export interface FoundLead {
  id: string;
  name: string;
  company?: string | null;
  contacts: { items: readonly { id: string; name: string; isPrimary: boolean }[] };
}

/** Whom a line means: one lead, one of several, or nobody who is there yet. */
export type Meant =
  | { kind: "nobody" }
  | { kind: "lead"; lead: FoundLead; isExact: boolean }
  | { kind: "several"; leads: readonly FoundLead[] }
  | { kind: "new" };

/** As people read it: accents and capitals make no other name. */
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

export function decideLead(name: string, found: readonly FoundLead[]): Meant {
  if (name === "") return { kind: "nobody" };
  const [first, second] = found;
  if (!first) return { kind: "new" };
  const namesakes = found.filter((lead) => fold(lead.name) === fold(name));
  const [only] = namesakes.length === 1 ? namesakes : [];
  if (only) return { kind: "lead", lead: only, isExact: true };
  return second ? { kind: "several", leads: found } : { kind: "lead", lead: first, isExact: false };
}

/** Whom there to reach: the contact that the line names, or the one that comes first anyway. */
export function decideContact(name: string, { contacts: { items } }: FoundLead): string | null {
  const words = fold(name).split(/\s+/);
  const named = items.filter((contact) => {
    const parts = fold(contact.name).split(/\s+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
  return (named[0] ?? items.find(({ isPrimary }) => isPrimary))?.id ?? null;
}
