import { IconAlarm } from "@tabler/icons-react";
import { type ReactNode } from "react";

import { isOpenStatus, type FollowUpStatus } from "../../../rules/follow-up-status";
import { useClock } from "../../ui/clock";
import { useRowsToDraw } from "../../ui/later";
import { useTranslation } from "../../ui/use-translation";
import { groupByDay } from "./group-by-day";
import { TodaySection } from "./today-section";

interface Item {
  id: string;
  dueDatetime: string;
  status: FollowUpStatus;
}

interface DayGroupsProps<T extends Item> {
  items: readonly T[];
  renderRow: (item: T) => ReactNode;
}

/** Items under the day they fall on; the count of a group is of what is still to be done. */
export function DayGroups<T extends Item>({ items, renderRow }: DayGroupsProps<T>) {
  const { t } = useTranslation();
  const { now, zone } = useClock();
  const rows = useRowsToDraw();
  const groups = groupByDay(items, now, zone);
  const drawn = new Set(groups.flatMap(({ items: grouped }) => grouped).slice(0, rows));
  return groups.map(({ group, items: grouped }) => (
    <TodaySection
      key={group}
      title={t(`today.group.${group}`)}
      count={grouped.filter(({ status }) => isOpenStatus(status)).length}
      Icon={group === "overdue" ? IconAlarm : undefined}
      isUrgent={group === "overdue"}
      testId={`group-${group}`}
    >
      {grouped.filter((item) => drawn.has(item)).map(renderRow)}
    </TodaySection>
  ));
}
