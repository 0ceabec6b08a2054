import { Text } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { zoneLabel } from "../../ui/timezones";
import { useTranslation } from "../../ui/use-translation";
import { momentsOf, type Days } from "./report-period";

/** Which days the figures are of, with which they are compared, and whose midnight divides them. */
export function WhichDays({ now, before, zone }: { now: Days; before: Days; zone: string }) {
  const { t } = useTranslation();
  const { formatsIn } = useClock();
  const write = (days: Days) => {
    const { from, to } = momentsOf(days, zone);
    return formatsIn(zone).dates(Temporal.Instant.from(from), Temporal.Instant.from(to));
  };
  return (
    <Text c="dimmed">
      {t("report.compared", { now: write(now), before: write(before) })} {t("report.clock", { zone: zoneLabel(zone) })}
    </Text>
  );
}
