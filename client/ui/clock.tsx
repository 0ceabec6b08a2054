import { createContext, startTransition, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { Temporal } from "temporal-polyfill";

import { createFormats, type Formats } from "./formats";
import { useTranslation } from "./use-translation";

const MINUTE_MS = 60_000;

interface Clock {
  /** The moment, to the minute. */
  now: Temporal.Instant;
  /** The zone in which the user's days begin and end. */
  zone: string;
  formats: Formats;
  /** The language and country by whose customs dates are written. */
  locale: string;
  /** How times are written where the clocks are those of another zone. */
  formatsIn: (zone: string) => Formats;
}

const ClockContext = createContext<Clock | null>(null);

/** Tells everything inside the time, anew with each minute, and again when a sleeping tab wakes. */
export function ClockProvider({ zone, children }: { zone: string; children: ReactNode }) {
  const { i18n } = useTranslation();
  const [now, setNow] = useState(() => Temporal.Now.instant());

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      // What falls due falls due with a full minute, too, and must not wait until every time on the page is written anew.
      startTransition(() => setNow(Temporal.Now.instant()));
      timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS));
    };
    tick();
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, []);

  const written = useMemo(() => {
    const locale = i18n.language;
    const formatsIn = (other: string) => createFormats(locale, other);
    return { zone, locale, formats: formatsIn(zone), formatsIn };
  }, [i18n.language, zone]);
  const clock = useMemo(() => ({ now, ...written }), [now, written]);
  return <ClockContext value={clock}>{children}</ClockContext>;
}

export function useClock(): Clock {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error("There is no clock outside of ClockProvider.");
  return clock;
}
