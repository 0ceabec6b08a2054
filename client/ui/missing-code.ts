/** How the browsers say that a part of the program could not be loaded; none of them gives the error a name. */
const SAYINGS = [
  /dynamically imported module/i,
  /importing a module script failed/i,
  /unable to preload css/i,
  /is not a valid javascript mime type/i,
];

/** Whether a part of the program is not there any more, as after a new version was installed, or could not be reached. */
export const isMissingCode = (error: unknown): boolean =>
  error instanceof Error && SAYINGS.some((saying) => saying.test(error.message));

const KEY = "tend.reloaded-at";
/** A reload that did not help is not repeated by itself. */
const NOT_AGAIN_WITHIN_MS = 30_000;

/**
 * Loads the page again in its new version, if the server can be reached; otherwise the browser would put its own page in
 * place of ours. Answers whether it does.
 */
export async function reloadForNewVersion(now = Date.now()): Promise<boolean> {
  const last = Number(sessionStorage.getItem(KEY) ?? 0);
  if (now - last < NOT_AGAIN_WITHIN_MS) return false;
  const answer = await fetch("/healthz", { cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return false;
  sessionStorage.setItem(KEY, String(now));
  window.location.reload();
  return true;
}
