import { revokeSessionRules } from "../../../rules/session";
import { defineUseCase } from "../../platform/use-case";
import { endThese } from "./session.ending";
import { lockOwnSession } from "./session.loaders";

/** Signs one of the caller's devices out: its tokens mean nothing any more, and its sockets close. */
export const revokeSession = defineUseCase(revokeSessionRules, async (ctx, input) => {
  const session = await lockOwnSession(ctx, input.id);
  await endThese(ctx, [session.id]);
  return session;
});
