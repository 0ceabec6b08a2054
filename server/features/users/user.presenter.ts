import type { SessionGrant } from "./session.grant";
import type { User } from "./user.entity";

/** A user in REST, as seen by themselves. */
export const presentUser = (user: User) => ({
  id: user.id,
  name: user.name,
  email: user.email,
  role: user.role,
  status: user.status,
  timezone: user.timezone,
  remindBefore: user.remindBefore,
  version: user.version,
  createdAt: user.createdAt.toISOString(),
  updatedAt: user.updatedAt.toISOString(),
});

/** What signing in answers in REST, where no cookie carries the refresh token. */
export const presentSession = (grant: SessionGrant) => ({
  accessToken: grant.accessToken,
  refreshToken: grant.refreshToken,
  expiresIn: grant.expiresIn,
  user: presentUser(grant.user),
});
