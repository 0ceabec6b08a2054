import type { CookieOptions, Request, Response } from "express";

import { Unauthenticated } from "../../platform/errors";
import type { CurrentUser, RequestContext } from "../../platform/request-context";
import { createOwner } from "./create-owner";
import { login } from "./login";
import { logout } from "./logout";
import { refreshSession } from "./refresh-session";
import type { SessionGrant } from "./session.grant";

const COOKIE = "crm_refresh";

/** A GraphQL request over HTTP, where the web UI's refresh token travels in a cookie and never in a body. */
export interface HttpContext extends Omit<RequestContext, "user"> {
  user: CurrentUser | null;
  readonly request: Request;
  readonly response: Response;
}

const cookieOptions = (ctx: HttpContext): CookieOptions => ({
  httpOnly: true,
  sameSite: "strict",
  secure: ctx.settings.PUBLIC_URL?.startsWith("https:") ?? false,
  path: "/graphql",
});

const readCookie = ({ request }: HttpContext): string | undefined =>
  new RegExp(`(?:^|; *)${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? "")?.[1];

/** Hands the grant to the browser, and lets the rest of this request read what its new user may read. */
function grantTo(ctx: HttpContext, grant: SessionGrant): SessionGrant {
  const maxAge = ctx.settings.REFRESH_TOKEN_TTL * 1_000;
  ctx.response.cookie(COOKIE, grant.refreshToken, { ...cookieOptions(ctx), maxAge });
  ctx.user = { id: grant.user.id, role: grant.user.role, timezone: grant.user.timezone, sessionId: grant.sessionId };
  return grant;
}

const forget = (ctx: HttpContext) => ctx.response.clearCookie(COOKIE, cookieOptions(ctx));

/** Signs in and puts the refresh token into its cookie. */
export const loginBrowser = async (ctx: HttpContext, input: unknown): Promise<SessionGrant> =>
  grantTo(ctx, await login(ctx, input));

/** Creates the owner account and signs in with it. */
export const createOwnerBrowser = async (ctx: HttpContext, input: unknown): Promise<SessionGrant> =>
  grantTo(ctx, await createOwner(ctx, input));

/** Continues the cookie's session; null without a cookie, or when the session has ended. */
export async function refreshBrowser(ctx: HttpContext): Promise<SessionGrant | null> {
  const refreshToken = readCookie(ctx);
  if (!refreshToken) return null;
  try {
    return grantTo(ctx, await refreshSession(ctx, { refreshToken }));
  } catch (error) {
    if (!(error instanceof Unauthenticated)) throw error;
    forget(ctx);
    return null;
  }
}

/** Ends the cookie's session and takes the cookie away; without one there is nothing to do. */
export async function logoutBrowser(ctx: HttpContext): Promise<boolean> {
  const refreshToken = readCookie(ctx);
  if (refreshToken) await logout(ctx, { refreshToken });
  forget(ctx);
  return true;
}
