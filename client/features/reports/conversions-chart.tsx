import "@mantine/charts/styles.css";

import { BarChart } from "@mantine/charts";

import classes from "./reports.module.css";

interface ConversionsChartProps {
  data: { label: string; now: number | null; before: number | null }[];
  names: { now: string; before: string };
}

/** More figures than these would stand on top of each other. */
const MOST_FIGURES = 14;

/** A shape that is known without its colour: what was before is striped, what is now is full. */
const stripes = (
  <defs>
    <pattern id="report-before" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="6" stroke="var(--chart-before)" strokeWidth="2.5" />
    </pattern>
  </defs>
);

/**
 * Conversions of two periods side by side. It is a picture of the table that stands beside it, which says the same to
 * those who do not see it. Heavy: only to be loaded when it is shown.
 */
export function ConversionsChart({ data, names }: ConversionsChartProps) {
  return (
    <div aria-hidden="true" className={classes["chart"]} data-testid="conversions-chart">
      <BarChart
        h="100%"
        data={data}
        dataKey="label"
        series={[
          { name: "before", label: names.before, color: "var(--chart-before)" },
          { name: "now", label: names.now, color: "var(--chart-now)" },
        ]}
        barProps={({ name }) =>
          name === "before"
            ? { fill: "url(#report-before)", stroke: "var(--chart-before)", strokeOpacity: 1 }
            : { fill: "var(--chart-now)" }
        }
        withBarValueLabel={data.length <= MOST_FIGURES}
        valueLabelProps={{ formatter: (figure) => (figure === 0 ? "" : figure) }}
        maxBarWidth={28}
        accessibilityLayer={false}
        yAxisProps={{ allowDecimals: false, width: 36 }}
        barChartProps={{ barGap: 1 }}
      >
        {stripes}
      </BarChart>
    </div>
  );
}
