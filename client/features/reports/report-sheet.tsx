import { Stack } from "@mantine/core";

import type { ReportScope } from "../../../rules/report";
import type { ReportsQuery } from "../../generated/graphql";
import { useCurrentUser } from "../../apollo/use-session";
import { Later } from "../../ui/later";
import { useTranslation } from "../../ui/use-translation";
import { ConversionsByGroup } from "./conversions-by-group";
import { ConversionsOverTime } from "./conversions-over-time";
import { FollowUpsOnTime } from "./follow-ups-on-time";
import { Headline } from "./headline";
import { LeadsByStatus } from "./leads-by-status";
import { allTogether, onTimeRate } from "./rates";
import type { Unit } from "./report-period";
import classes from "./reports.module.css";
import { WhatSlips } from "./what-slips";

interface ReportSheetProps {
  reports: ReportsQuery;
  scope: ReportScope;
  zone: string;
  unit: Unit;
  units: readonly Unit[];
  onUnit: (unit: Unit) => void;
}

/** All figures on one sheet: first how the period went, then how things stand. */
export function ReportSheet({ reports, scope, zone, unit, units, onUnit }: ReportSheetProps) {
  const { t } = useTranslation();
  const { id } = useCurrentUser();
  const { overTime, overTimeBefore, byOwner, byOwnerBefore, bySource, bySourceBefore } = reports;
  const [done, doneBefore] = [allTogether(reports.onTime), allTogether(reports.onTimeBefore)];
  const owner: Record<string, string> = scope === "MINE" ? { owner: id } : {};

  return (
    <Stack gap="xl">
      <Headline
        figures={[
          { name: "converted", now: overTime.total.converted, before: overTimeBefore.total.converted },
          { name: "created", now: overTime.total.created, before: overTimeBefore.total.created },
          { name: "onTime", now: onTimeRate(done), before: onTimeRate(doneBefore), isShare: true },
          { name: "completed", now: done.completed, before: doneBefore.completed },
        ]}
      />
      <ConversionsOverTime
        now={overTime}
        before={overTimeBefore}
        zone={zone}
        unit={unit}
        units={units}
        onUnit={onUnit}
      />
      <Later>
        <div className={classes["columns"]}>
          <Stack gap="xl">
            {byOwner && byOwnerBefore && (
              <ConversionsByGroup
                title={t("report.byOwner")}
                heading={t("report.owner")}
                now={byOwner}
                before={byOwnerBefore}
                renderName={({ label }) => <bdi>{label}</bdi>}
              />
            )}
            <FollowUpsOnTime now={reports.onTime} before={reports.onTimeBefore} />
            <WhatSlips rows={reports.openFollowUps} />
          </Stack>
          <Stack gap="xl">
            <ConversionsByGroup
              title={t("report.bySource")}
              heading={t("report.source")}
              now={bySource}
              before={bySourceBefore}
              renderName={({ label }) => <bdi>{label || t("report.noSource")}</bdi>}
            />
            <LeadsByStatus
              dashboard={reports.dashboard}
              pathOf={(status) => `/leads?${new URLSearchParams({ ...owner, status }).toString()}`}
            />
          </Stack>
        </div>
      </Later>
    </Stack>
  );
}
