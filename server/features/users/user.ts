import { userRules } from "../../../rules/user";
import { defineQuery } from "../../platform/use-case";
import { findUser } from "./user.loaders";

/** One user by their id. */
export const user = defineQuery("user", userRules, (ctx, input) => findUser(ctx, input.id));
