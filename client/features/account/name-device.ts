/** Browsers by what only they call themselves; most claim to be Chrome and Safari as well, so the first that fits counts. */
const clients: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS)\//, "Chrome"],
  [/Version\/.*Safari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/CrOS/, "ChromeOS"],
  [/Macintosh|Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

const firstIn = (known: typeof clients, userAgent: string): string | null =>
  known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;

/** What a script calls itself: the `curl` of `curl/8.5.0`. */
const programIn = (userAgent: string): string | null =>
  /^(?!Mozilla)([^/()]{1,40})/.exec(userAgent)?.[1]?.trim() || null;

/** What somebody would call the device that calls itself this. A part that is not known is null. */
export const nameDevice = (userAgent: string): { client: string | null; system: string | null } => ({
  client: firstIn(clients, userAgent) ?? programIn(userAgent),
  system: firstIn(systems, userAgent),
});
