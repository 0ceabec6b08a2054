import { post } from "../../rest/route";
import { login } from "./login";
import { presentSession } from "./user.presenter";

export const userRoutes = [post("/auth/login", login, presentSession, { status: 200 })];
