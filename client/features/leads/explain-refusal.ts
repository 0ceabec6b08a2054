import { readProblem } from "../../ui/problem";

const MOST_NAMED = 3;

/** Why a part was refused: the leads that the server names, each with its reason, or else its first objection, if it has any. */
export function explainRefusal(
  error: unknown,
  ids: readonly string[],
  nameOf: (id: string) => string,
): string | undefined {
  const { fields } = readProblem(error);
  const named = Object.entries(fields).flatMap(([path, reason]) => {
    const id = ids[Number(/^ids\.(\d+)$/.exec(path)?.[1])];
    return id ? [`${nameOf(id)}: ${reason}`] : [];
  });
  const [first] = Object.values(fields);
  if (named.length === 0) return first;
  return named.slice(0, MOST_NAMED).join(" ") + (named.length > MOST_NAMED ? " …" : "");
}
