import { Text } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import type { FollowUpType } from "../../../rules/follow-up";
import type { FollowUpStatus } from "../../../rules/follow-up-status";
import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import { whatNow } from "./what-now";

interface Item {
  type: FollowUpType;
  dueDatetime: string;
  status: FollowUpStatus;
  lead: { name: string };
}

interface TodaySummaryProps {
  /** Absent while they load. */
  items: readonly Item[] | undefined;
  leadsWithoutStep: number;
}

/** The date, what it asks for, and what to do now. */
export function TodaySummary({ items, leadsWithoutStep }: TodaySummaryProps) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  if (!items) return <Text c="dimmed">{formats.day(now)}</Text>;

  const { first, overdue, today } = whatNow(items, leadsWithoutStep, now, zone);
  const parts = [
    formats.day(now),
    overdue > 0 && t("today.overdueCount", { count: overdue }),
    today > 0 && t("today.todayCount", { count: today }),
  ];
  const instruction = () => {
    if (first.kind === "clear") return t("today.now.clear");
    if (first.kind === "unplanned") return t("today.now.unplanned", { count: first.count });
    const { type, lead, dueDatetime } = first.next;
    return t(`today.now.${first.kind}`, {
      step: t(`followUpType.${type}`),
      lead: lead.name,
      when: formats.near(Temporal.Instant.from(dueDatetime), now),
    });
  };
  return (
    <>
      <Text c="dimmed">{parts.filter(Boolean).join(" · ")}</Text>
      <Text mt={4} fw={550} c="bright" className="foreign-text" data-testid="what-now">
        {instruction()}
      </Text>
    </>
  );
}
