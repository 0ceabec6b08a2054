import { followUpRules } from "../../../rules/follow-up";
import { defineQuery } from "../../platform/use-case";
import { findFollowUp } from "./follow-up.loaders";

/** One follow-up by its id. */
export const followUp = defineQuery("followUp", followUpRules, (ctx, input) => findFollowUp(ctx, input.id));
