/** Texts of a record by the name of their field. */
type Fields = Record<string, string>;

/** What a form shows after its edit came too late. */
interface Merged<F extends Fields> {
  values: F;
  /** Fields that both have changed, each in their own way. */
  contested: (keyof F & string)[];
}

/**
 * Puts together what was typed and what somebody else stored in the meantime, both from the same `base`. What was typed
 * stays; a field that was left alone follows what is stored, or saving would undo the other one's change.
 */
export function mergeEdit<F extends Fields>(base: F, typed: F, stored: F): Merged<F> {
  const values = { ...stored };
  const contested: Merged<F>["contested"] = [];
  for (const field in typed) {
    if (typed[field] === base[field]) continue;
    values[field] = typed[field];
    if (stored[field] !== base[field] && stored[field] !== typed[field]) contested.push(field);
  }
  return { values, contested };
}
