import { IsNull } from "typeorm";

import { MAX_VIEWS } from "../../../rules/view";
import { Conflict } from "../../platform/errors";
import type { UseCaseContext } from "../../platform/request-context";
import { lockUser } from "../users/user.loaders";
import { View } from "./view.entity";

/** Refuses one view more than a user may keep. Their row is locked, so that two at once are counted one after the other. */
export async function assertRoomForView(ctx: UseCaseContext, ownerId: string): Promise<void> {
  await lockUser(ctx, ownerId);
  const kept = await ctx.db.countBy(View, { ownerId, deletedAt: IsNull() });
  if (kept >= MAX_VIEWS) throw new Conflict(`At most ${MAX_VIEWS} views can be kept. Delete one first.`);
}
