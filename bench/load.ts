import autocannon, { type Options, type Result } from "autocannon";

/** What one client asks for again and again. */
export interface Request {
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
  readonly body?: string;
}

/** Who is asked, for what, and in whose name. */
export interface Side {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** These in turn; or made one by one, where none may be sent twice. */
  readonly asks: readonly Request[] | (() => Request);
}

/** How many clients ask at once, and for how long, or how often. */
export type Effort = { readonly clients: number } & ({ readonly seconds: number } | { readonly requests: number });

const isMade = (asks: Side["asks"]): asks is () => Request => typeof asks === "function";

/** One of what a side is asked for. */
export const oneOf = ({ asks }: Pick<Side, "asks">): Request | undefined => (isMade(asks) ? asks() : asks[0]);

/** How often the tool looks whether it is to end: until then it waits, which is no time of the server's. */
const LOOKS_EVERY_MS = 100;

/** Lets clients ask, and answers what came of it and when the last answer came. */
function run(options: Options): Promise<{ result: Result; answeredAt: number }> {
  return new Promise((resolve, reject) => {
    let answeredAt = NaN;
    const running = autocannon({ ...options, sampleInt: LOOKS_EVERY_MS }, (error: unknown, result) => {
      if (error) reject(new Error(`${String(options.url)} could not be asked.`, { cause: error }));
      else resolve({ result, answeredAt });
    });
    running.on("response", () => {
      answeredAt = performance.now();
    });
  });
}

/** How many requests a second were answered, until the last answer. Throws when one of them was refused. */
export async function rateOf({ url, headers, asks }: Side, effort: Effort): Promise<number> {
  const started = performance.now();
  const { result, answeredAt } = await run({
    url,
    connections: effort.clients,
    ...("seconds" in effort ? { duration: effort.seconds } : { amount: effort.requests }),
    headers,
    requests: isMade(asks) ? [{ setupRequest: (request) => ({ ...request, ...asks() }) }] : [...asks],
  });
  if (result.errors > 0 || result.non2xx > 0 || result.requests.total === 0) {
    const { errors, timeouts, statusCodeStats } = result;
    throw new Error(`${url} did not answer as it should: ${JSON.stringify({ errors, timeouts, statusCodeStats })}`);
  }
  return (result.requests.total * 1_000) / (answeredAt - started);
}
