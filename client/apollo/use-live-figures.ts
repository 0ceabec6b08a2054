import { useEffect } from "react";
import { auditTime } from "rxjs";

import { liveChanges } from "./live-changes";

/** Figures are read at a glance: that they are a moment old does no harm, and counting anew for each change would. */
const AT_MOST_EACH_MS = 1_000;

interface LiveFigures {
  isConcerned?: boolean;
  /** How often they are counted at most: more seldom where there are many of them. */
  atMostEachMs?: number;
}

/** Counts anew when something that is counted has changed, here or elsewhere. */
export function useLiveFigures(
  refetch: () => Promise<unknown>,
  { isConcerned = true, atMostEachMs = AT_MOST_EACH_MS }: LiveFigures = {},
): void {
  useEffect(() => {
    if (!isConcerned) return;
    const counting = liveChanges
      .pipe(auditTime(atMostEachMs))
      // A server that is away answers once it is back, when everything is fetched again.
      .subscribe(() => void refetch().catch(() => undefined));
    return () => counting.unsubscribe();
  }, [refetch, isConcerned, atMostEachMs]);
}
