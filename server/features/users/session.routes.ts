import { get, post, type RouteGroup } from "../../rest/route";
import { createUser } from "./create-user";
import { login } from "./login";
import { logout } from "./logout";
import { me } from "./me";
import { refreshSession } from "./refresh-session";
import { presentSession } from "./session.presenter";
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
    createUser: post("/auth/register", "Adds a user; for ADMINs.", createUser, presentUser, { example: credentials }),
  },
};
