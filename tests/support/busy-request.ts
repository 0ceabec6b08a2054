/** How a request ended: done, refused with a reason, told to come back later, left without an answer, or anything else. */
export type Outcome = "acknowledged" | "refused" | "unavailable" | "unanswered" | "faulty";

/** What came back, judged; `id` is that of the record, when one came. */
export interface Answered {
  outcome: Outcome;
  id: string | null;
  /** As it came, for whoever has to find out why. */
  said: string;
}

export interface BusyRequest {
  method: string;
  path: string;
  body: object;
  headers?: Record<string, string>;
}

/** Whoever gets no answer for so long gives up; a server has to answer sooner. */
const PATIENCE_MS = 15_000;

interface Body {
  id?: string;
  code?: string;
  data?: Record<string, { id: string }> | null;
  errors?: { extensions?: { code?: string } }[];
}

function parse(text: string): Body | null {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
}

function judge(status: number, body: Body | null): Outcome {
  const code = body?.code ?? body?.errors?.[0]?.extensions?.code;
  if (body && status < 300 && !body.errors) return "acknowledged";
  // Both say that it is for now only: the status to programs that know no code, the code to those that read it.
  if (status === 503 && code === "UNAVAILABLE") return "unavailable";
  return code && code !== "INTERNAL" && code !== "UNAVAILABLE" && status < 500 ? "refused" : "faulty";
}

/** Sends one request, of either door, as JSON. */
export async function ask(url: string, token: string, request: BusyRequest): Promise<Answered> {
  const { method, path, body, headers } = request;
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { "content-type": "application/json", authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    const read = parse(text);
    const id = read?.id ?? Object.values(read?.data ?? {})[0]?.id ?? null;
    return { outcome: judge(response.status, read), id, said: `${response.status} ${text}` };
  } catch (error) {
    return { outcome: "unanswered", id: null, said: String(error) };
  }
}
