import { z } from "zod";

import { scheduleFollowUpRules } from "../../../rules/follow-up";
import { createLeadRules } from "../../../rules/lead";
import type { Draft } from "./parse-line";

const draftRules = z.object({ name: createLeadRules.shape.name, notes: scheduleFollowUpRules.shape.notes });

/** Judges a line by what it means; every objection is one to the line. */
export const lineRules = (read: (line: string) => Draft, forWhom: string) =>
  z.object({
    line: z.string().superRefine((line, issues) => {
      const draft = read(line);
      const message = draft.name === "" ? forWhom : draftRules.safeParse(draft).error?.issues[0]?.message;
      if (message) issues.addIssue({ code: "custom", message });
    }),
  });
