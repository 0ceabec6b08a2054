import { useCallback, useEffect, useRef, useState } from "react";

/** Long enough to see what was struck through, short enough not to be in the way. */
const LINGER_MS = 6_000;

/**
 * A list whose items do not vanish under the finger: one that is told to linger stays at its place for a while after
 * the list has lost it.
 */
export function useLingering<T extends { id: string }>(items: readonly T[]) {
  const [lingering, setLingering] = useState<readonly T[]>([]);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  useEffect(() => () => timers.current.forEach(clearTimeout), []);

  const linger = useCallback((item: T) => {
    setLingering((others) => [...others.filter(({ id }) => id !== item.id), item]);
    const leave = () => setLingering((others) => others.filter((other) => other !== item));
    timers.current.push(setTimeout(leave, LINGER_MS));
  }, []);

  const present = new Set(items.map(({ id }) => id));
  return {
    items: [...items, ...lingering.filter(({ id }) => !present.has(id))],
    linger,
    isLingering: (item: T): boolean => lingering.some(({ id }) => id === item.id),
  };
}
