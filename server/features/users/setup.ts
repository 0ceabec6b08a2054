import { z } from "zod";

import { definePublicUseCase } from "../../platform/use-case";
import { User } from "./user.entity";

/** What a new system still needs before anybody can sign in. */
export interface Setup {
  needsOwner: boolean;
}

/** Whether the owner account is still to be created. */
export const setup = definePublicUseCase("setup", z.strictObject({}), async (ctx): Promise<Setup> => ({
  needsOwner: !(await ctx.db.exists(User)),
}));
