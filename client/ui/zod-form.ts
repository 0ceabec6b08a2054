import type { TFunction } from "i18next";
import { z } from "zod";

import { inOwnWords } from "./in-own-words";

/** The localized sentence for an issue that its rule gave none of its own. */
const describeIssue =
  (t: TFunction): z.core.$ZodErrorMap =>
  (issue) => {
    switch (issue.code) {
      case "invalid_type":
        return issue.input === undefined || issue.input === null ? t("issue.required") : t("issue.invalid");
      case "invalid_value":
        return t("issue.notOffered");
      case "too_big":
        return t("issue.atMost", { maximum: String(issue.maximum) });
      case "too_small":
        return t("issue.atLeast", { minimum: String(issue.minimum) });
      default:
        return t("issue.invalid");
    }
  };

/** What the rules object to in an input, by the path of the field, the first objection of each. */
export function findIssues(rules: z.ZodType, input: unknown, t: TFunction): Record<string, string> {
  const result = rules.safeParse(input, { error: describeIssue(t) });
  const errors: Record<string, string> = {};
  for (const issue of result.error?.issues ?? []) errors[issue.path.join(".")] ??= inOwnWords(issue.message);
  return errors;
}
