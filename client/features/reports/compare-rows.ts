/** What is compared: the leads of one owner, one source, or one day, week or month. */
interface Counted {
  key: string;
  label: string;
  created: number;
  converted: number;
}

export interface ComparedRow extends Counted {
  /** How many were converted in the period before. */
  before: number;
}

/** Owners or sources of both periods: who has converted nobody now did perhaps before. The most conversions come first. */
export function compareRows(now: readonly Counted[], before: readonly Counted[]): ComparedRow[] {
  const earlier = new Map(before.map((row) => [row.key, row]));
  const known = new Set(now.map(({ key }) => key));
  const gone = before
    .filter(({ key, converted }) => !known.has(key) && converted > 0)
    .map((row) => ({ ...row, created: 0, converted: 0 }));
  return [...now, ...gone]
    .map(({ key, label, created, converted }) => ({
      key,
      label,
      created,
      converted,
      before: earlier.get(key)?.converted ?? 0,
    }))
    .sort((a, b) => b.converted - a.converted || b.before - a.before || b.created - a.created);
}

interface Bucket {
  key: string;
  from: string;
  to: string;
  created: number;
  converted: number;
}

export interface ComparedBucket<T extends Bucket> {
  now: T | null;
  before: T | null;
}

/** Two stretches of time side by side, the first day with the first day; the longer one runs on alone. */
export const compareBuckets = <T extends Bucket>(now: readonly T[], before: readonly T[]): ComparedBucket<T>[] =>
  Array.from({ length: Math.max(now.length, before.length) }, (_, index) => ({
    now: now[index] ?? null,
    before: before[index] ?? null,
  }));
