import { z } from "zod";

import { defineUseCase } from "../../platform/use-case";
import { endSessions } from "./session.ending";
import { lockUser } from "./user.loaders";

/** Signs the caller out on every device but this one, and answers on how many. */
export const revokeOtherSessions = defineUseCase(z.strictObject({}), async (ctx) => {
  const user = await lockUser(ctx, ctx.user.id);
  return endSessions(ctx, user.id, ctx.user.sessionId);
});
