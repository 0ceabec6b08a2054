import type { FollowUpType } from "../../../rules/follow-up";

/** What people write for each type, in both languages: the whole word, in any case. */
const words: Record<FollowUpType, string> = {
  CALL: "call(?: back)?|phone|ring|llamar|llamad?a|llámame|telefonear|tel[ée]fono",
  MEETING: "meet(?:ing)?|visit|appointment|lunch|coffee|reuni[óo]n|reunirse|visitar?|cita|quedar|almuerzo|café",
  WHATSAPP: "whats ?app|wa|message|text|wasap|guasap|mensaje",
  EMAIL: "e-?mail|mail|write|correo|escribir",
  OTHER: "follow[- ]?up|to-?do|task|seguimiento|tarea|otro",
};

const patterns = Object.entries(words).map(([type, alternatives]) => ({
  type: type as FollowUpType,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu"),
}));

interface TypeWord {
  type: FollowUpType;
  index: number;
  text: string;
}

/** The first word of a line that names a type; null when none does. Further ones are part of a name or a note. */
export function findTypeWord(line: string): TypeWord | null {
  const found = patterns.flatMap(({ type, pattern }) => {
    const match = pattern.exec(line);
    return match ? [{ type, index: match.index, text: match[0] }] : [];
  });
  return found.sort((one, other) => one.index - other.index)[0] ?? null;
}
