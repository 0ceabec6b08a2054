import { sessionsRules } from "../../../rules/session";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { Session } from "./session.entity";
import { ownSessions } from "./session.scope";

/** A page of the devices where the caller is signed in, the one last used first. */
export const sessions = defineQuery(sessionsRules, (ctx, input) => {
  const query = ownSessions(ctx).orderBy({ "session.rotatedAt": "DESC", "session.id": "DESC" });
  return readPage(ctx.db, Session, query, input);
});
