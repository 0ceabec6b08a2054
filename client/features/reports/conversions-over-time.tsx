import { Group, SegmentedControl, Skeleton, Stack, Text, VisuallyHidden } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { Temporal } from "temporal-polyfill";

import { graphql } from "../../generated/gql";
import type { ConversionsOverTime_ReportFragment } from "../../generated/graphql";
import { useClock } from "../../ui/clock";
import type { Formats } from "../../ui/formats";
import { Section } from "../../ui/section";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { compareBuckets } from "./compare-rows";
import { ConversionsByTime } from "./conversions-by-time";
import type { Unit } from "./report-period";
import classes from "./reports.module.css";

const ConversionsChart = lazy(async () => ({ default: (await import("./conversions-chart")).ConversionsChart }));

export const ConversionsOverTime_report = graphql(`
  fragment ConversionsOverTime_report on Conversions {
    rows {
      key
      from
      to
      created
      converted
    }
  }
`);

type Bucket = ConversionsOverTime_ReportFragment["rows"][number];

interface ConversionsOverTimeProps {
  now: ConversionsOverTime_ReportFragment;
  before: ConversionsOverTime_ReportFragment;
  zone: string;
  unit: Unit;
  units: readonly Unit[];
  onUnit: (unit: Unit) => void;
}

function nameOf({ from, to }: Bucket, unit: Unit, formats: Formats): string {
  const [begin, end] = [Temporal.Instant.from(from), Temporal.Instant.from(to)];
  if (unit === "DAY") return formats.date(begin);
  return unit === "WEEK" ? formats.shortDates(begin, end) : formats.month(begin);
}

/** Conversions day by day, week by week or month by month, beside those of the period before: as a chart or as a table. */
export function ConversionsOverTime({ now, before, zone, unit, units, onUnit }: ConversionsOverTimeProps) {
  const { t } = useTranslation();
  const { formatsIn } = useClock();
  const [view, setView] = useState<"chart" | "table">("chart");
  const formats = formatsIn(zone);
  const rows = compareBuckets(now.rows, before.rows).map((row) => ({
    ...row,
    name: row.now && nameOf(row.now, unit, formats),
    nameBefore: row.before && nameOf(row.before, unit, formats),
  }));
  const isEmpty = rows.every((row) => !row.now?.converted && !row.before?.converted);

  const chart = () =>
    isEmpty ? (
      <Text c="dimmed">{t("report.noneConverted")}</Text>
    ) : (
      <Stack gap="sm">
        <div className={classes["legend"]} aria-hidden="true">
          <span className={classes["key"]}>
            <span className={classes["swatch"]} data-before />
            {t("report.before")}
          </span>
          <span className={classes["key"]}>
            <span className={classes["swatch"]} />
            {t("report.now")}
          </span>
        </div>
        <Suspense fallback={<Skeleton h="16rem" />}>
          <ConversionsChart
            data={rows.map((row) => ({
              // A longer period before runs on alone, past the days of this one, whose names these are.
              label: row.name ?? "",
              now: row.now?.converted ?? null,
              before: row.before?.converted ?? null,
            }))}
            names={{ now: t("report.now"), before: t("report.before") }}
          />
        </Suspense>
      </Stack>
    );

  return (
    <Section
      title={t("report.overTime")}
      action={
        <Group gap="sm" className={classes["controls"]}>
          {units.length > 1 && (
            <SegmentedControl<Unit>
              aria-label={t("report.by")}
              data={units.map((one) => ({ value: one, label: t(`report.units.${one}`) }))}
              value={unit}
              onChange={onUnit}
            />
          )}
          <SegmentedControl<"chart" | "table">
            aria-label={t("report.view")}
            data={(["chart", "table"] as const).map((one) => ({ value: one, label: t(`report.views.${one}`) }))}
            value={view}
            onChange={setView}
          />
        </Group>
      }
    >
      <Surface>
        {view === "chart" && chart()}
        {view === "chart" ? (
          <VisuallyHidden component="div">
            <ConversionsByTime rows={rows} />
          </VisuallyHidden>
        ) : (
          <ConversionsByTime rows={rows} />
        )}
      </Surface>
    </Section>
  );
}
