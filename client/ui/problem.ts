import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { z } from "zod";

/** What went wrong, as the server said it; `fields` names the input's path of each objection. */
export interface Problem {
  code: string;
  message: string;
  fields: Record<string, string>;
}

const extensions = z.object({
  code: z.string(),
  details: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
});
const graphqlErrors = z.object({ errors: z.array(z.object({ message: z.string(), extensions: z.unknown() })).min(1) });

const toProblem = (error: { message: string; extensions?: unknown }): Problem => {
  const { success, data } = extensions.safeParse(error.extensions);
  if (!success) return { code: "INTERNAL", message: error.message, fields: {} };
  const fields = Object.fromEntries(data.details.map(({ field, message }) => [field, message]));
  return { code: data.code, message: error.message, fields };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads any failure of a request; a server that was not reached at all is the code `UNREACHABLE` without a message. */
export function readProblem(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error) && error.errors[0]) return toProblem(error.errors[0]);
  if (ServerError.is(error)) {
    const answer = graphqlErrors.safeParse(parseJson(error.bodyText));
    if (answer.success && answer.data.errors[0]) return toProblem(answer.data.errors[0]);
  }
  return { code: "UNREACHABLE", message: "", fields: {} };
}
