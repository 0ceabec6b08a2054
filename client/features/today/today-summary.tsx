import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Temporal } from "temporal-polyfill";

import { isOpenStatus, type FollowUpStatus } from "../../../rules/follow-up";
import { useClock } from "../../ui/clock";
import { dayGroupOf } from "./group-by-day";

/** The date, and what it asks for. */
export function TodaySummary({
  items,
}: {
  items: readonly { dueDatetime: string; status: FollowUpStatus }[] | undefined;
}) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  const groups = (items ?? [])
    .filter(({ status }) => isOpenStatus(status))
    .map(({ dueDatetime }) => dayGroupOf(Temporal.Instant.from(dueDatetime), now, zone));
  const overdue = groups.filter((group) => group === "overdue").length;
  const today = groups.filter((group) => group === "today").length;
  const parts = [
    formats.day(now),
    overdue > 0 && t("today.overdueCount", { count: overdue }),
    items && t("today.todayCount", { count: today }),
  ];
  return <Text c="dimmed">{parts.filter(Boolean).join(" · ")}</Text>;
}
