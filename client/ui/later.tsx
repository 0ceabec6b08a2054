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
}

/** What is drawn a moment later, in pauses of what is more urgent. */
export const Later = ({ children, fallback }: LaterProps) => (useDeferredValue(true, false) ? children : fallback);
