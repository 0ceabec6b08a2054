import { leadRules } from "../../../rules/lead";
import { defineQuery } from "../../platform/use-case";
import { findLead } from "./lead.loaders";

/** One lead by its id. */
export const lead = defineQuery("lead", leadRules, (ctx, input) => findLead(ctx, input.id));
