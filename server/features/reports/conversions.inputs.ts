import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";

import { conversionGroups } from "../../../rules/report";
import { DateTimeISO } from "../../platform/date-time-iso";
import { enumOf } from "../../platform/enum-of";
import type { ConversionFigures, ConversionRow, Conversions } from "./conversions";

export const ConversionGroupEnum = enumOf(conversionGroups);
registerEnumType(ConversionGroupEnum, {
  name: "ConversionGroup",
  description: "What the rows of a report on conversions stand for.",
  valuesConfig: {
    DAY: { description: "A day on the business's calendar." },
    WEEK: { description: "A week on the business's calendar, from Monday." },
    MONTH: { description: "A month on the business's calendar." },
    OWNER: { description: "The user who owns the leads now." },
    SOURCE: { description: "Where the leads came from." },
  },
});

@ObjectType("ConversionFigures", { description: "Leads created and leads converted in a period." })
export class ConversionFiguresType implements ConversionFigures {
  @Field(() => Int, { description: "Leads that were created in the period and still exist." })
  created!: number;

  @Field(() => Int, {
    description: "Leads that became CONVERTED in the period, whenever they were created, and still are.",
  })
  converted!: number;

  @Field(() => Float, { nullable: true, description: "`converted` over `created`; null when none was created." })
  rate!: number | null;
}

@ObjectType("ConversionRow", { description: "The figures of one day, week, month, owner or source." })
export class ConversionRowType extends ConversionFiguresType implements ConversionRow {
  @Field(() => String, {
    description: "`2026-03-29`, `2026-W13`, `2026-03`, the owner's id, or the source, empty for leads without one.",
  })
  key!: string;

  @Field(() => String, { description: "The owner's name; else the key." })
  label!: string;

  @Field(() => DateTimeISO, { description: "When the part of the period that this row counts begins." })
  from!: Date;

  @Field(() => DateTimeISO, { description: "When it ends; no longer part of it." })
  to!: Date;
}

@ObjectType("Conversions", { description: "Leads created and leads converted in a period, row by row and in all." })
export class ConversionsType implements Conversions {
  @Field(() => [ConversionRowType], {
    description:
      "By time: every row of the period, in order, also empty ones. By owner and source: the most conversions first, at most 400.",
  })
  rows!: ConversionRow[];

  @Field(() => ConversionFiguresType, { description: "The figures of the whole period." })
  total!: ConversionFigures;
}
