import { Group, SegmentedControl, Select } from "@mantine/core";

import type { ReportScope } from "../../../rules/report";
import { useTranslation } from "../../ui/use-translation";
import { CustomDays } from "./custom-days";
import { periodNames, type Days, type PeriodName } from "./report-period";
import type { ReportSearch } from "./report-search";
import classes from "./reports.module.css";

interface ReportFiltersProps {
  value: ReportSearch;
  /** The days that are shown, with which a choice of one's own begins. */
  shown: Days;
  scope: ReportScope;
  /** Whose figures the server lets this person read. */
  scopes: readonly ReportScope[];
  onChange: (change: Partial<ReportSearch>) => void;
}

/** Of which days, and whose. */
export function ReportFilters({ value, shown, scope, scopes, onChange }: ReportFiltersProps) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" align="flex-start" className={classes["controls"]}>
      <Select<PeriodName>
        aria-label={t("report.period")}
        data={periodNames.map((name) => ({ value: name, label: t(`report.periods.${name}`) }))}
        value={value.period}
        // Another length may not suit the unit that was chosen before.
        onChange={(period) => period && onChange({ period, custom: period === "custom" ? shown : null, unit: null })}
        allowDeselect={false}
        flex="0 1 11rem"
        size="md"
      />
      {value.period === "custom" && (
        <CustomDays
          key={`${shown.first.toString()} ${shown.last.toString()}`}
          days={shown}
          onChange={(custom) => onChange({ custom, unit: null })}
        />
      )}
      {scopes.length > 1 && (
        <SegmentedControl<ReportScope>
          aria-label={t("report.scope")}
          data={(["MINE", "TEAM"] as const).map((one) => ({ value: one, label: t(`report.scopes.${one}`) }))}
          value={scope}
          onChange={(chosen) => onChange({ scope: chosen })}
          size="md"
        />
      )}
    </Group>
  );
}
