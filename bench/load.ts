import autocannon from "autocannon";

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

/** How many requests a second were answered. Throws when one of them was refused. */
export async function rateOf({ url, headers, asks }: Side, effort: Effort): Promise<number> {
  const started = performance.now();
  const result = await autocannon({
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
  return (result.requests.total * 1_000) / (performance.now() - started);
}
