import { listenTo } from "../../platform/events";
import { shareReminders } from "./reminder.sharing";

/** What decides whether somebody is reminded, or others in their place. */
const deciding = ["role", "status", "deletedAt"];

/** No reminder is ever without somebody who can see it: who that is changes in the transaction that changes the user. */
export const onUserChanged = listenTo(
  ["USER_CREATED", "USER_UPDATED", "USER_DISABLED", "USER_ENABLED", "USER_DELETED"],
  async (ctx, { record, changes }) => {
    if (!deciding.some((property) => property in changes)) return;
    const concernsAdmins = record.role === "ADMIN" || changes.role?.from === "ADMIN";
    await shareReminders(ctx, { userId: record.id, concernsAdmins });
  },
);
