import { useCallback } from "react";

import type { Problem } from "./problem";
import { useTranslation } from "./use-translation";

/** Faults of which the server may say no more than that they happened. */
const faults = ["INTERNAL", "UNAVAILABLE", "UNREACHABLE"] as const;
/** Refusals whose reason the server says, and where there is something to do. */
const refusals = ["CONFLICT", "FORBIDDEN", "NOT_FOUND"] as const;

const isOneOf = <Code extends string>(codes: readonly Code[], code: string): code is Code =>
  codes.some((one) => one === code);

/** What happened and what to do, in words: the server's own where it has a reason to tell, and ours where it has not. */
export function useProblemWords(): (problem: Problem) => { what: string; help?: string } {
  const { t } = useTranslation();
  return useCallback(
    ({ code, message }) => {
      if (isOneOf(faults, code)) return { what: t(`problem.what.${code}`), help: t(`problem.help.${code}`) };
      return { what: message, ...(isOneOf(refusals, code) && { help: t(`problem.help.${code}`) }) };
    },
    [t],
  );
}
