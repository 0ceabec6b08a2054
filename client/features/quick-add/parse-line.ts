import type { Temporal } from "temporal-polyfill";

import type { FollowUpType } from "../../../rules/follow-up";
import { tomorrowMorning } from "../../ui/tomorrow-morning";
import { readWhen, type Surroundings, type When } from "./read-when";
import { findTypeWord } from "./type-words";

/** A follow-up as one line says it. */
export interface Draft {
  type: FollowUpType;
  /** With whom, to be looked for among the leads; empty when the line does not say. */
  name: string;
  due: Temporal.ZonedDateTime;
  /** How much of the time was said; the rest is our suggestion. */
  said: "time" | "day" | "nothing";
  notes: string;
}

interface Span {
  from: number;
  to: number;
}

/** Words that only tie the name to what stood beside it. */
const BEFORE_NAME = /^(?:with|to|for|a|al|con|para)\s+/i;
const AFTER_NAME = /\s+(?:at|on|by|el|la|las|los|a|en|para|de|del|por)$/i;
const ONLY_TIES = /^(?:with|to|for|at|on|by|a|al|con|para|el|la|las|los|en|de|del|por|and|y)$/i;
/** Where the name ends and a note begins. */
const NOTE = /(?:\s+(?:about|regarding|re|sobre|acerca de)(?::|\s)|\s*[,;:]\s+|\s+[-–—]\s+)/i;

const LEADS_TO_NOTE = /^(?:about|regarding|re:?|sobre|acerca de)\s+/i;

/** What is left of a line without these parts of it. */
function without(line: string, spans: Span[]): string[] {
  const ordered = [...spans].sort((one, other) => one.from - other.from);
  const starts = [0, ...ordered.map(({ to }) => to)];
  return starts.map((start, at) => line.slice(start, ordered[at]?.from ?? line.length));
}

const stripTies = (text: string): string => {
  const trimmed = text
    .trim()
    .replace(/^[,;:.]+|[,;]+$/g, "")
    .trim();
  return ONLY_TIES.test(trimmed) ? "" : trimmed.replace(BEFORE_NAME, "").replace(AFTER_NAME, "").trim();
};

const withoutTime = (line: string, when: When | null): string[] => (when ? without(when.line, when.spans) : [line]);

/** Takes the word for the type out of the first part that has one. */
function takeType(parts: string[]): { type: FollowUpType; rest: string[] } {
  for (const [at, part] of parts.entries()) {
    const word = findTypeWord(part);
    if (!word) continue;
    const around = without(part, [{ from: word.index, to: word.index + word.text.length }]);
    return { type: word.type, rest: [...parts.slice(0, at), ...around, ...parts.slice(at + 1)] };
  }
  return { type: "CALL", rest: parts };
}

/**
 * Reads a line such as "call Ann tue 3pm about the oven": the type, the time, then whom it concerns; everything else is a
 * note, so that nothing written is lost. What is not said is suggested as the plan form does.
 */
export function parseLine(line: string, surroundings: Surroundings): Draft {
  const when = readWhen(line, surroundings);
  const { type, rest } = takeType(withoutTime(line, when));
  const [first = "", ...others] = rest.map(stripTies).filter((part) => part !== "");
  const [name = "", ...notes] = first.split(NOTE);
  return {
    type,
    name: name.trim(),
    due: when?.due ?? tomorrowMorning(surroundings.now, surroundings.zone),
    said: when?.said ?? "nothing",
    notes: [...notes, ...others]
      .map((note) => note.trim().replace(LEADS_TO_NOTE, ""))
      .filter(Boolean)
      .join("; "),
  };
}
