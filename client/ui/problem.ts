import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** What went wrong, as the server said it; `fields` names the input's path of each objection. */
export interface Problem {
  code: string;
  message: string;
  fields: Record<string, string>;
  /** Of an edit that came too late: what is stored in each field that it named. */
  stored: Record<string, unknown>;
  /** What the server's log knows the request by, where the fault is the server's. */
  reference: string | null;
}

// Read by hand: the rules' library would join the first load for these few lines.
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const listIn = (value: unknown, key: string): unknown[] =>
  isRecord(value) && Array.isArray(value[key]) ? value[key] : [];

function readDetails(extensions: unknown): Pick<Problem, "fields" | "stored"> {
  const fields: Record<string, string> = {};
  const stored: Record<string, unknown> = {};
  for (const detail of listIn(extensions, "details")) {
    if (!isRecord(detail) || typeof detail["field"] !== "string") continue;
    fields[detail["field"]] ??= String(detail["message"]);
    if ("current" in detail) stored[detail["field"]] = detail["current"];
  }
  return { fields, stored };
}

const readGraphQLError = (error: unknown): Problem | null => {
  if (!isRecord(error) || typeof error["message"] !== "string") return null;
  const { message, extensions } = error;
  const code = isRecord(extensions) && typeof extensions["code"] === "string" ? extensions["code"] : "INTERNAL";
  const [sentence = "", reference = null] = message.split(/ ?Reference: ?/);
  return { code, message: sentence, ...readDetails(extensions), reference };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const unreachable: Problem = { code: "UNREACHABLE", message: "", fields: {}, stored: {}, reference: null };

/** An answer that is not ours, such as a proxy's page; its request may be known to the server all the same. */
const unreadable = ({ response }: ServerError): Problem => ({
  ...unreachable,
  reference: response.headers.get("x-request-id"),
});

/** Reads any failure of a request; a server that was not reached at all is the code `UNREACHABLE` without a message. */
export function readProblem(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) return readGraphQLError(error.errors[0]) ?? unreachable;
  if (ServerError.is(error))
    return readGraphQLError(listIn(parseJson(error.bodyText), "errors")[0]) ?? unreadable(error);
  return unreachable;
}
