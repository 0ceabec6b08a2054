import type { TFunction } from "i18next";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";

import type { ActivityAction } from "../../../rules/activity";
import { followUpTypes } from "../../../rules/follow-up";
import { leadStatuses } from "../../../rules/lead-status";

/** Of one change: what it was called before and after, by field. */
const changes = z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() }));
const leadStatus = z.enum(leadStatuses);
const followUpType = z.enum(followUpTypes);
const text = z.string();
const instant = z.string().transform((value, context) => {
  try {
    return Temporal.Instant.from(value);
  } catch {
    context.addIssue("This is not a time.");
    return z.NEVER;
  }
});

export interface ActivityToDescribe {
  action: ActivityAction;
  /** Null: the system did it. */
  who: string | null;
  meta: unknown;
}

/**
 * An entry of the history as a sentence. It is read years later, by newer code than wrote it: whatever its `meta` lacks
 * or holds beyond what is known here, a sentence comes out.
 */
export function describeActivity(
  { action, who, meta }: ActivityToDescribe,
  t: TFunction,
  formatMoment: (moment: Temporal.Instant) => string,
): string {
  const { data: fields = {} } = changes.safeParse(meta);
  const read = <T>(rule: z.ZodType<T>, field: string, side: "from" | "to" = "to"): T | undefined =>
    rule.safeParse(fields[field]?.[side]).data;

  const actor = who ?? t("activity.system");
  const step = t(`activity.step.${read(followUpType, "type") ?? read(followUpType, "type", "from") ?? "UNKNOWN"}`);
  const due = read(instant, "dueDatetime");
  const name = read(text, "name") ?? read(text, "name", "from");
  const outcome = read(text, "outcome");

  switch (action) {
    case "STATUS_CHANGE": {
      const [from, to] = [read(leadStatus, "status", "from"), read(leadStatus, "status")];
      if (!from || !to) return t("activity.STATUS_CHANGE_UNKNOWN", { who: actor });
      return t("activity.STATUS_CHANGE", { who: actor, from: t(`leadStatus.${from}`), to: t(`leadStatus.${to}`) });
    }
    case "CONTACT_CREATED":
    case "CONTACT_UPDATED":
    case "CONTACT_DELETED": {
      const what = action === "CONTACT_UPDATED" && fields["deletedAt"] ? "CONTACT_RESTORED" : action;
      return name ? t(`activity.${what}`, { who: actor, name }) : t(`activity.${what}_UNNAMED`, { who: actor });
    }
    case "FOLLOWUP_CREATED":
      return due
        ? t("activity.FOLLOWUP_CREATED", { who: actor, step, due: formatMoment(due) })
        : t("activity.FOLLOWUP_CREATED_UNDATED", { who: actor, step });
    case "FOLLOWUP_UPDATED":
      return due
        ? t("activity.FOLLOWUP_MOVED", { who: actor, step, due: formatMoment(due) })
        : t("activity.FOLLOWUP_UPDATED", { who: actor, step });
    case "FOLLOWUP_COMPLETED":
      return outcome
        ? t("activity.FOLLOWUP_COMPLETED", { who: actor, step, outcome })
        : t("activity.FOLLOWUP_COMPLETED_SILENT", { who: actor, step });
    default:
      return t(`activity.${action}`, { who: actor, step });
  }
}
