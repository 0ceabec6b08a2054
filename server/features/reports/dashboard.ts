import { dashboardRules } from "../../../rules/report";
import { defineQuery } from "../../platform/use-case";
import { Dashboard } from "./dashboard.figures";
import { reportScopeOf } from "./report.scope";

/** How things stand at this moment. */
export const dashboard = defineQuery("dashboard", dashboardRules, (ctx, input) =>
  Promise.resolve(new Dashboard(ctx, reportScopeOf(ctx, input.scope))),
);
