import { z } from "zod";

import { id } from "./id";

/** A whole number, also as the digits that a query string carries. */
const wholeNumber = (min: number, max: number) =>
  z
    .union([z.int().meta({ minimum: min, maximum: max }), z.string().regex(/^\d{1,9}$/)], "This is not a whole number.")
    .transform(Number)
    .refine((value) => value >= min && value <= max, `Between ${min} and ${max}.`);

/** Which part of a list is asked for: `page` counts from 1, `limit` is at most 100. */
export const paging = {
  page: wholeNumber(1, 1_000_000).prefault(1),
  limit: wholeNumber(1, 100).prefault(20),
};

/** Which end of a sorted list comes first. */
export const sortDirections = ["ASC", "DESC"] as const;
export type SortDirection = (typeof sortDirections)[number];

/** Some records by their ids: what whoever shows a list asks when it hears that these have changed. */
export const someIds = z.union([z.array(id).min(1).max(100), id.transform((value) => [value])]);

/** One value or a list of them: a query string says `status=NEW` where GraphQL says `[NEW]`. */
export const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item).max(20), item.transform((value) => [value])]);

/** A yes or no, also as the word that a query string carries. */
export const flag = z
  .union([z.boolean(), z.enum(["true", "false"])], "This is neither true nor false.")
  .transform((value) => value === true || value === "true");
