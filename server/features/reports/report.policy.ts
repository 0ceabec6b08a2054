import type { Settings } from "../../platform/env";
import type { CurrentUser } from "../../platform/request-context";

/** Everyone reads the team's figures but a REP who may see only their own leads. */
export const canReadTeam = (user: CurrentUser, { REP_READS }: Pick<Settings, "REP_READS">): boolean =>
  user.role !== "REP" || REP_READS === "all";
