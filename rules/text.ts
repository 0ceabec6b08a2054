import { z } from "zod";

/** Characters as a reader and a VARCHAR column count them: an emoji is one. */
const length = (text: string): number => [...text].length;

/** Holds neither NUL nor half of a surrogate pair, which no database column stores as sent. */
const isStorable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

/** A text that a database column can hold as sent. */
export const storable = z
  .string()
  .refine(isStorable, { error: "This holds a character that cannot be stored.", abort: true });

/** A text that must say something: 1 to `max` characters, at least one of them visible. */
export const requiredText = (max: number) =>
  storable
    .refine((text) => text.trim() !== "", { error: "This is required.", abort: true })
    .refine((text) => length(text) <= max, `At most ${max} characters.`)
    .meta({ minLength: 1, maxLength: max });

/** A text of at most `max` characters that may be left out; `null` empties it. */
export const optionalText = (max: number) =>
  storable
    .refine((text) => length(text) <= max, `At most ${max} characters.`)
    .meta({ maxLength: max })
    .nullish();

/** Notes fit their TEXT column even when every character takes four bytes. */
export const notes = optionalText(10_000);

/** An e-mail address, normalised to lower case, at most 120 characters. */
export const email = z
  .email("This is not an e-mail address.")
  .max(120, "At most 120 characters.")
  .transform((address) => address.toLowerCase());
