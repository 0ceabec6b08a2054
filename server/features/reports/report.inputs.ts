import { ArgsType, Field, Int, registerEnumType } from "type-graphql";
import type { z } from "zod";

import {
  reportScopes,
  type ConversionGroup,
  type conversionsRules,
  type dashboardRules,
  type followUpPerformanceRules,
  type ReportScope,
} from "../../../rules/report";
import { DateTimeISO } from "../../platform/date-time-iso";
import { enumOf } from "../../platform/enum-of";
import { ConversionGroupEnum } from "./conversions.inputs";

export const ReportScopeEnum = enumOf(reportScopes);
registerEnumType(ReportScopeEnum, {
  name: "ReportScope",
  description: "Whose figures a report shows.",
  valuesConfig: {
    MINE: { description: "The leads one owns, and the follow-ups assigned to one." },
    TEAM: { description: "All; refused to a REP who may see only their own leads." },
  },
});

@ArgsType()
export class DashboardArgs implements z.input<typeof dashboardRules> {
  @Field(() => ReportScopeEnum, { nullable: true, description: "MINE for a REP and TEAM for others when left out." })
  scope?: ReportScope | null;
}

@ArgsType()
class PeriodArgs extends DashboardArgs {
  @Field(() => DateTimeISO, { description: "When the period begins." })
  from!: string;

  @Field(() => DateTimeISO, { description: "When it ends; no longer part of it." })
  to!: string;
}

@ArgsType()
export class FollowUpPerformanceArgs extends PeriodArgs implements z.input<typeof followUpPerformanceRules> {
  @Field(() => Int, {
    defaultValue: 0,
    description:
      "How many minutes after its due time a completion still is on time: a call takes its while. 0 to 1440.",
  })
  graceMinutes!: number;
}

@ArgsType()
export class ConversionsArgs extends PeriodArgs implements z.input<typeof conversionsRules> {
  @Field(() => ConversionGroupEnum, {
    description: "What each row stands for; by time there are at most 400 of them.",
  })
  groupBy!: ConversionGroup;
}
