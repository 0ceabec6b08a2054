import { get, patch, put, remove, type RouteGroup } from "../../rest/route";
import { pageOf } from "../../rest/presenter";
import { changePassword } from "./change-password";
import { deleteUser } from "./delete-user";
import { disableUser } from "./disable-user";
import { enableUser } from "./enable-user";
import { updateUser } from "./update-user";
import { user } from "./user";
import { presentUser } from "./user.presenter";
import { users } from "./users";

const passwords = { currentPassword: "a long passphrase", newPassword: "a longer passphrase" };

export const userRoutes: RouteGroup = {
  tag: "Users",
  description: "Who works here. Changes are for ADMINs, but for one's own name, time zone and password.",
  routes: {
    users: get("/users", "Users by name.", users, pageOf(presentUser)),
    user: get("/users/:id", "One user.", user, presentUser),
    updateUser: put("/users/:id", "Changes the named fields.", updateUser, presentUser),
    changePassword: put("/users/:id/password", "Sets a password.", changePassword, presentUser, { example: passwords }),
    disableUser: patch("/users/:id/disable", "Ends all sessions and forbids new ones.", disableUser, presentUser),
    enableUser: patch("/users/:id/enable", "Lets the user sign in again.", enableUser, presentUser),
    deleteUser: remove("/users/:id", "Deletes a user; `reassignTo` takes over leads and follow-ups.", deleteUser),
  },
};
