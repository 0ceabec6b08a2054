import { startTransition, useDeferredValue, useEffect, useState, type ReactNode } from "react";

/** So many rows fill a screen. */
const ROWS_OF_A_SCREEN = 12;

/** How many rows of a list to draw: a screen of them, then all, in pauses of what the reader of the page does meanwhile. */
export function useRowsToDraw(): number {
  const [rows, setRows] = useState(ROWS_OF_A_SCREEN);
  useEffect(() => startTransition(() => setRows(Infinity)), []);
  return rows;
}

interface LaterProps {
  children: ReactNode;
  /** What is there until then. */
  fallback?: ReactNode;
  /** Nothing is drawn as long as this holds; what is drawn stays. */
  waits?: boolean;
}

/** What is drawn a moment later, in pauses of what is more urgent. */
export function Later({ children, fallback, waits = false }: LaterProps) {
  const [isFree, setIsFree] = useState(!waits);
  if (!waits && !isFree) setIsFree(true);
  return useDeferredValue(isFree, false) ? children : fallback;
}
