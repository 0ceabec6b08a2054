import { z } from "zod";

import { id, version } from "./id";
import { paging } from "./paging";
import { requiredText } from "./text";

/** The lists that can be kept as a view. */
export const viewPlaces = ["LEADS", "BOARD", "FOLLOW_UPS"] as const;
export type ViewPlace = (typeof viewPlaces)[number];

/** More would be a list that is searched instead of one that is chosen from. */
export const MAX_VIEWS = 100;

const place = z.enum(viewPlaces);

const name = requiredText(80);

/** What `URLSearchParams` writes: pairs of encoded words, in which neither a scheme, a host nor a path can stand. */
const QUERY_STRING = /^(?:[\w*.+%-]+=[\w*.+%-]*(?:&[\w*.+%-]+=[\w*.+%-]*)*)?$/;

/**
 * What the list is asked for, as the part of its address behind the question mark. A view leads to its place and nowhere
 * else, whatever is stored here.
 */
const search = z
  .string()
  .max(2_000, "At most 2,000 characters.")
  .regex(QUERY_STRING, "This is not a query string, such as status=NEW&search=ann.");

/** A new view of one's own. */
export const createViewRules = z.strictObject({ place, name, search, isShared: z.boolean().default(false) });

/** What is to change of a view: what is left out stays. Its place is its own for good. */
export const updateViewRules = z.strictObject({
  id,
  version: version.optional(),
  name: name.optional(),
  search: search.optional(),
  isShared: z.boolean().optional(),
});

/** A view that is no longer wanted. */
export const deleteViewRules = z.strictObject({ id });

/** A deleted view that is wanted after all. */
export const restoreViewRules = z.strictObject({ id });

/** A page of one's own and the shared views, by name; of all places when none is named. */
export const viewsRules = z.strictObject({ place: place.nullish(), ...paging });
