import { listenTo } from "../../platform/events";

/** What is remembered of a user between two requests, and what lets them in. */
const remembered = ["role", "timezone", "status", "deletedAt"];

/** Lets every process forget what it remembers of a user the moment that it is no longer true. */
export const onUserChanged = listenTo(
  ["USER_UPDATED", "USER_DISABLED", "USER_ENABLED", "USER_DELETED"],
  (ctx, { record, changes }) => {
    if (remembered.some((property) => property in changes)) {
      ctx.afterCommit(() => {
        ctx.app.pubsub.publish("userChanged", { userId: record.id });
      });
    }
    return Promise.resolve();
  },
);
