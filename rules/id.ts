import { z } from "zod";

/**
 * A record's id: a positive BIGINT as a string, or as an integer from clients that send numbers. Always a string after
 * parsing. Anything looser would let the database coerce `"1abc"` to 1.
 */
export const id = z
  .union([z.string().regex(/^[1-9]\d{0,18}$/), z.int().positive()], "This is not an id.")
  .transform(String);

const MAX_TOGETHER = 100;

/** Records that are changed together, each named once. */
export const ids = z
  .array(id)
  .min(1, "At least one.")
  .max(MAX_TOGETHER, `At most ${MAX_TOGETHER} at once.`)
  .superRefine((named, context) => {
    named.forEach((one, index) => {
      if (named.indexOf(one) < index)
        context.addIssue({ code: "custom", path: [index], message: "This one is named twice." });
    });
  });

/** The number a record's edit was based on; it grows with each change. */
export const version = z.int().positive();
