import { pageOf } from "../../rest/presenter";
import { get, post, remove, type RouteGroup } from "../../rest/route";
import { createUser } from "./create-user";
import { login } from "./login";
import { logout } from "./logout";
import { me } from "./me";
import { presentOpenSession } from "./open-session.presenter";
import { refreshSession } from "./refresh-session";
import { revokeOtherSessions } from "./revoke-other-sessions";
import { revokeSession } from "./revoke-session";
import { presentSession } from "./session.presenter";
import { sessions } from "./sessions";
import { presentUser } from "./user.presenter";

const credentials = { email: "robin@shop.example", password: "a long passphrase" };
const token = { refreshToken: presentSession.example.refreshToken };

export const sessionRoutes: RouteGroup = {
  tag: "Auth",
  description: "Signing in, staying signed in, signing out.",
  routes: {
    login: post("/auth/login", "Signs in.", login, presentSession, { status: 200, example: credentials }),
    refreshSession: post("/auth/refresh", "Replaces both tokens.", refreshSession, presentSession, { status: 200 }),
    logout: post("/auth/logout", "Ends the session.", logout, null, { status: 204, example: token }),
    me: get("/auth/me", "The signed-in user.", me, presentUser),
    sessions: get("/auth/sessions", "Where one is signed in.", sessions, pageOf(presentOpenSession)),
    revokeSession: remove("/auth/sessions/:id", "Signs one of one's devices out.", revokeSession),
    revokeOtherSessions: remove("/auth/sessions", "Signs all other devices out.", revokeOtherSessions),
    createUser: post("/auth/register", "Adds a user; for ADMINs.", createUser, presentUser, { example: credentials }),
  },
};
