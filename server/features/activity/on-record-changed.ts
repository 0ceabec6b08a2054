import { activityActions } from "../../../rules/activity";
import type { Changes } from "../../platform/changes";
import { listenTo } from "../../platform/events";
import { insertRow } from "../../platform/write-rows";
import { Contact } from "../contacts/contact.entity";
import { FollowUp } from "../follow-ups/follow-up.entity";
import { Lead } from "../leads/lead.entity";
import { ActivityEntry } from "./activity-entry.entity";

const unchanged = (value: string) => ({ from: value, to: value });

/** What a reader needs to know which of a lead's many records this is about, whether or not it changed. */
function naming(record: object): Changes {
  if (record instanceof FollowUp) return { type: unchanged(record.type) };
  if (record instanceof Contact) return { name: unchanged(record.name) };
  return {};
}

/** Writes the history: one entry for each change, in the transaction that makes it. */
export const onRecordChanged = listenTo(activityActions, async (ctx, { action, record, changes }) => {
  await insertRow(ctx.db, ActivityEntry, {
    leadId: record instanceof Lead ? record.id : record.leadId,
    userId: ctx.user?.id ?? null,
    action,
    metaJson: { ...naming(record), ...changes },
    createdAt: ctx.now(),
  });
});
