import type { z } from "zod";

const typeNames: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/**
 * The sentence for an issue that its rule gave none of its own. Never repeats the value, which may be a password. Pass it
 * as `error` to `safeParse`.
 */
export const describeIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null
        ? "This is required."
        : `This must be ${typeNames[issue.expected] ?? issue.expected}.`;
    case "invalid_value":
      return `Must be one of: ${issue.values.map(String).join(", ")}.`;
    case "too_big":
      return `At most ${String(issue.maximum)}.`;
    case "too_small":
      return `At least ${String(issue.minimum)}.`;
    case "unrecognized_keys":
      return "This field is unknown.";
    default:
      return "This is not valid.";
  }
};
