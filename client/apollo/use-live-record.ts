import { useEffect, useEffectEvent } from "react";
import { filter } from "rxjs";

import type { ChangeKind } from "../generated/graphql";
import { gathered, liveChanges, type LiveType } from "./live-changes";

/**
 * Calls when this record, or what hangs on it, has changed, once for all that comes within a moment. The fields of the
 * record itself are new on screen by then; what hangs on it is for the page to fetch. A lead changes with its contacts and
 * follow-ups.
 *
 * ```ts
 * useLiveRecord("Lead", id, (kind) => void refetchParts());
 * ```
 */
export function useLiveRecord(of: LiveType, id: string, onChange: (kind: ChangeKind) => void): void {
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    const changes = liveChanges.pipe(filter((change) => change.of === of && change.id === id));
    const listening = gathered(changes).subscribe((some) => {
      const last = some.at(-1);
      if (last) tell(last.kind);
    });
    return () => listening.unsubscribe();
  }, [of, id]);
}
