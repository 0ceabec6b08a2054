import type { TFunction } from "i18next";

import type { Problem } from "./problem";

/** Faults of which the server may say no more than that they happened. */
const faults = ["INTERNAL", "UNAVAILABLE", "UNREACHABLE"] as const;
/** Refusals whose reason the server says, and where there is something to do. */
const refusals = ["CONFLICT", "FORBIDDEN", "NOT_FOUND"] as const;

const isOneOf = <Code extends string>(codes: readonly Code[], code: string): code is Code =>
  codes.some((one) => one === code);

export interface ProblemWords {
  what: string;
  help?: string;
  reference?: string;
}

/** What happened, what to do and what to name when reporting it: the server's own words where it has a reason to tell. */
export function problemWords(t: TFunction, { code, message, reference }: Problem): ProblemWords {
  const named = reference ? { reference: t("problem.reference", { reference }) } : {};
  if (isOneOf(faults, code)) return { what: t(`problem.what.${code}`), help: t(`problem.help.${code}`), ...named };
  return { what: message, ...(isOneOf(refusals, code) && { help: t(`problem.help.${code}`) }), ...named };
}
