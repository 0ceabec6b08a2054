import { z } from "zod";

/** Whether this is the name of a time zone that the runtime knows; an offset such as `+02:00` is none. */
export function isTimezone(name: string): boolean {
  if (!/^[a-z]/i.test(name) || name.length > 64) return false;
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A time zone by its IANA name, also by one of its older names: `Intl.supportedValuesOf` lists one of each only. */
export const timezone = z.string().refine(isTimezone, "This is not an IANA time zone, such as Europe/Berlin.");

/** The years a DATETIME column and every client's calendar agree on. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** An instant: ISO 8601 with an offset (`2026-03-29T09:00:00+02:00`), a `Date` after parsing. */
export const instant = z.iso
  .datetime({ offset: true, error: "This is not a time with an offset, such as 2026-03-29T09:00:00+02:00." })
  .transform((text) => new Date(text))
  .refine((time) => time.getTime() >= EARLIEST && time.getTime() < LATEST, "This lies outside the years 1970 to 2099.");
