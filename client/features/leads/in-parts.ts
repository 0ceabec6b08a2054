/** The server takes no more at once. */
const PART_SIZE = 100;

/** The same change of several records. */
export interface Change<Input> {
  ids: readonly string[];
  input: Input;
}

/** What came of a change that was sent in parts. */
export interface Outcome {
  done: string[];
  /** The first part that the server refused; none of those after it was sent. */
  refused: { ids: readonly string[]; error: unknown } | null;
}

function* partsOf<Input>(changes: readonly Change<Input>[]): Generator<Change<Input>> {
  for (const { ids, input } of changes) {
    for (let start = 0; start < ids.length; start += PART_SIZE) {
      yield { ids: ids.slice(start, start + PART_SIZE), input };
    }
  }
}

/** Sends changes in parts that the server takes, each of which is stored as a whole or not at all, up to the first refusal. */
export async function sendInParts<Input>(
  changes: readonly Change<Input>[],
  send: (part: Change<Input>) => Promise<unknown>,
): Promise<Outcome> {
  const done: string[] = [];
  for (const part of partsOf(changes)) {
    try {
      await send(part);
    } catch (error) {
      return { done, refused: { ids: part.ids, error } };
    }
    done.push(...part.ids);
  }
  return { done, refused: null };
}

/** Puts records together that are given the same, in as few changes as there are different inputs. */
export function groupChanges<Row extends { id: string }, Input>(
  rows: readonly Row[],
  inputOf: (row: Row) => Input,
): Change<Input>[] {
  const groups = new Map<string, { ids: string[]; input: Input }>();
  for (const row of rows) {
    const input = inputOf(row);
    const key = JSON.stringify(input);
    const group = groups.get(key);
    if (group) group.ids.push(row.id);
    else groups.set(key, { ids: [row.id], input });
  }
  return [...groups.values()];
}
