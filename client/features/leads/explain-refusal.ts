import { readProblem } from "../../ui/problem";

const MOST_NAMED = 3;

/** Why a part was refused: the leads that the server names, each with its reason, or else what it said of all of them. */
export function explainRefusal(error: unknown, ids: readonly string[], nameOf: (id: string) => string): string {
  const { message, fields } = readProblem(error);
  const named = Object.entries(fields).flatMap(([path, reason]) => {
    const id = ids[Number(/^ids\.(\d+)$/.exec(path)?.[1])];
    return id ? [`${nameOf(id)}: ${reason}`] : [];
  });
  const [first] = Object.values(fields);
  if (named.length === 0) return first ?? message;
  return named.slice(0, MOST_NAMED).join(" ") + (named.length > MOST_NAMED ? " …" : "");
}
