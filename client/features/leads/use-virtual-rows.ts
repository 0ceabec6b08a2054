import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

/** So many rows before the end of what is loaded, the next ones are asked for. */
const NEAR_END = 60;

interface VirtualRows {
  count: number;
  keyOf: (index: number) => string;
  /** The height of each row, which the style sheet gives it; the letters may be larger than usual. */
  rowRem: number;
  onNearEnd: () => void;
}

const pixelsOf = (rem: number): number => rem * parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Of a long list that the window scrolls, the rows that are in sight, and where each of them stands. */
export function useVirtualRows({ count, keyOf, rowRem, onNearEnd }: VirtualRows) {
  const body = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);

  // What stands above may grow and shrink, such as the chips of the filters.
  useLayoutEffect(() => {
    const measure = () => {
      if (body.current) setScrollMargin(Math.round(body.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  // Asked for once: the size is estimated for each of hundreds of rows whenever more of them are loaded.
  const rowPx = useMemo(() => pixelsOf(rowRem), [rowRem]);
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count,
    estimateSize: () => rowPx,
    getItemKey: keyOf,
    overscan: 4,
    // React may draw the rows between two frames; at once, each turn of the wheel would wait for them.
    useFlushSync: false,
    scrollMargin,
  });
  const items = virtualizer.getVirtualItems();

  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (count > 0 && last >= count - NEAR_END) onNearEnd();
  }, [count, last, onNearEnd]);

  return {
    body,
    height: virtualizer.getTotalSize(),
    isScrolling: virtualizer.isScrolling,
    rows: items.map(({ key, index, start, size }) => ({
      key,
      index,
      style: { height: size, transform: `translateY(${start - scrollMargin}px)` },
    })),
  };
}
