import type { z } from "zod";

import { followUpsRules } from "../../../rules/follow-up";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { FollowUp } from "./follow-up.entity";
import { IS_OVERDUE, visibleFollowUps } from "./follow-up.scope";

type Filter = z.output<typeof followUpsRules>;

/** What each part of the filter asks of a row; a part that is left out, empty or false asks nothing. */
const conditions: Partial<Record<keyof Filter, string>> = {
  ids: "followUp.id IN (:...ids)",
  mine: "followUp.assignedTo = :me",
  assignedTo: "followUp.assignedTo = :assignedTo",
  assigneeStatus: `followUp.assignedTo IN (SELECT assignee.id FROM users assignee
    WHERE (assignee.status = 'ACTIVE' AND assignee.deleted_at IS NULL) = (:assigneeStatus = 'ACTIVE'))`,
  leadId: "followUp.leadId = :leadId",
  type: "followUp.type IN (:...type)",
  status: "followUp.status IN (:...status)",
  dueFrom: "followUp.dueDatetime >= :dueFrom",
  dueTo: "followUp.dueDatetime < :dueTo",
  overdue: IS_OVERDUE,
};

const asksNothing = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0);

/** A page of follow-ups, the first due first unless the sort says otherwise. */
export const followUps = defineQuery("followUps", followUpsRules, (ctx, input) => {
  const direction = input.sort?.direction ?? "ASC";
  const query = visibleFollowUps(ctx).orderBy({ "followUp.dueDatetime": direction, "followUp.id": direction });
  const parameters = { ...input, me: ctx.user.id, now: ctx.now() };
  for (const [field, condition] of Object.entries(conditions)) {
    if (!asksNothing(input[field as keyof Filter])) query.andWhere(condition, parameters);
  }
  return readPage(ctx.db, FollowUp, query, input, { property: "followUp.status", values: input.status ?? [] });
});
