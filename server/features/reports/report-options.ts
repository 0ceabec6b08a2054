import { reportOptionsRules, type ReportScope } from "../../../rules/report";
import { defineQuery } from "../../platform/use-case";
import { readsAllLeads } from "../leads/lead.scope";
import { reportScopeOf } from "./report.scope";

/** What may be asked of reports, for whoever lets people choose. */
export interface ReportOptions {
  timezone: string;
  scopes: ReportScope[];
}

/** The calendar that periods are cut from, and whose figures the caller may read, those shown unasked first. */
export const reportOptions = defineQuery("reportOptions", reportOptionsRules, (ctx): Promise<ReportOptions> => {
  const usual = reportScopeOf(ctx, null);
  const other = usual === "MINE" ? "TEAM" : "MINE";
  const readable = [usual, other] as const;
  return Promise.resolve({
    timezone: ctx.settings.BUSINESS_TIMEZONE,
    scopes: readable.filter((scope) => scope === "MINE" || readsAllLeads(ctx)),
  });
});
