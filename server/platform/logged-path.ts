/** Longer ones are no word and no id, but perhaps a token. */
const MAX_SEGMENT = 40;

const isPlain = (segment: string): boolean => segment.length <= MAX_SEGMENT && /^[\w.-]*$/.test(segment);

/** A path as the log has it: without the query, and with a `*` for each part that may be an address, a name or a token. */
export const describeLoggedPath = (url: string): string =>
  (url.split("?")[0] ?? "")
    .split("/")
    .map((segment) => (isPlain(segment) ? segment : "*"))
    .join("/");
