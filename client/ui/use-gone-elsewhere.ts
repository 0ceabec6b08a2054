import { useEffect, useEffectEvent, useRef } from "react";

/**
 * Tells when somebody has gone on elsewhere, from whatever the ref is given to: by Tab, or by pressing something, but only
 * once that press has done its work. What closes as a press begins moves the page, and the press misses what it aimed at.
 */
export function useGoneElsewhere<E extends HTMLElement>(onGone: () => void) {
  const place = useRef<E>(null);
  const tell = useEffectEvent(onGone);

  useEffect(() => {
    let isPressedOutside = false;
    let isTabbing = false;
    const isOutside = ({ target }: Event) => target instanceof Node && !place.current?.contains(target);
    const listening = new AbortController();
    const listen = <Name extends keyof DocumentEventMap>(name: Name, handle: (event: DocumentEventMap[Name]) => void) =>
      document.addEventListener(name, handle, { capture: true, signal: listening.signal });

    listen("pointerdown", (event) => {
      isPressedOutside = isOutside(event);
      isTabbing = false;
    });
    listen("keydown", ({ key }) => {
      isTabbing = key === "Tab";
    });
    listen("focusin", (event) => {
      if (isTabbing && isOutside(event)) tell();
    });
    document.addEventListener("click", () => isPressedOutside && tell(), { signal: listening.signal });
    return () => listening.abort();
  }, []);

  return place;
}
