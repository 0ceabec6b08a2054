import { listenTo } from "../../platform/events";
import { followUpActions } from "../follow-ups/follow-up.events";
import { noteChanges } from "./report.changes";
import { countedAt } from "./report.counting";

/** What decides whether, when and for whom a follow-up counts. */
const COUNTED_BY = ["status", "completedAt", "dueDatetime", "assignedTo", "deletedAt"];

/** Notes when a follow-up counted before it was changed, and when it counts now. */
export const onFollowUpChanged = listenTo(followUpActions, async (ctx, { record, changes }) => {
  if (!COUNTED_BY.some((field) => field in changes)) return;
  const before = { ...record };
  for (const [field, { from }] of Object.entries(changes)) Object.assign(before, { [field]: from });
  await noteChanges(ctx, [countedAt(before), countedAt(record)]);
});
