import { z } from "zod";

/** The years a DATETIME column and every client's calendar agree on. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** An instant: ISO 8601 with an offset (`2026-03-29T09:00:00+02:00`), a `Date` after parsing. */
export const instant = z.iso
  .datetime({ offset: true, error: "This is not a time with an offset, such as 2026-03-29T09:00:00+02:00." })
  .transform((text) => new Date(text))
  .refine((time) => time.getTime() >= EARLIEST && time.getTime() < LATEST, "This lies outside the years 1970 to 2099.");
