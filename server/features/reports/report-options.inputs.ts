import { Field, ObjectType } from "type-graphql";

import type { ReportScope } from "../../../rules/report";
import type { ReportOptions } from "./report-options";
import { ReportScopeEnum } from "./report.inputs";

@ObjectType("ReportOptions", { description: "What may be asked of reports." })
export class ReportOptionsType implements ReportOptions {
  @Field(() => String, {
    description: "The business's time zone: its days, weeks and months are those of reports.",
  })
  timezone!: string;

  @Field(() => [ReportScopeEnum], {
    description: "Whose figures the caller may read; the first is what is shown when no scope is named.",
  })
  scopes!: ReportScope[];
}
