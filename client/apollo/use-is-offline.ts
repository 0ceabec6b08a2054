import { useEffect, useState } from "react";
import { combineLatest, distinctUntilChanged, map, of, switchMap, timer } from "rxjs";

import { session, socket } from "./client";

/** Shorter gaps, such as the renewal of a token, are nobody's business. */
const WORTH_TELLING_AFTER_MS = 2_000;

/** Whether the live connection has been away long enough to say so. */
export function useIsOffline(): boolean {
  const [isOffline, setIsOffline] = useState(false);
  useEffect(() => {
    // Whoever is asked to sign in again is not offline, although nothing is sent to them.
    const isAway = combineLatest([socket.isDown, session.state]).pipe(
      map(([isDown, { status }]) => isDown && status !== "expired"),
    );
    const subscription = isAway
      .pipe(
        // Each failed attempt says "down" again; the time counts from the first.
        distinctUntilChanged(),
        switchMap((isDown) => (isDown ? timer(WORTH_TELLING_AFTER_MS).pipe(map(() => true)) : of(false))),
      )
      .subscribe(setIsOffline);
    return () => subscription.unsubscribe();
  }, []);
  return isOffline;
}
