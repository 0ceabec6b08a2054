import { IconAlarm } from "@tabler/icons-react";
import { useDeferredValue, type ReactNode } from "react";

import { isOpenStatus, type FollowUpStatus } from "../../../rules/follow-up-status";
import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import { groupByDay } from "./group-by-day";
import { TodaySection } from "./today-section";

/** So many rows are drawn at once; the others follow while the page can already be read and used. */
const AT_ONCE = 20;

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
  const drawn = useDeferredValue(Infinity, AT_ONCE);
  const groups = groupByDay(items, now, zone);
  const places = new Map(groups.flatMap(({ items: grouped }) => grouped).map(({ id }, place) => [id, place]));
  const isDrawn = ({ id }: T) => (places.get(id) ?? 0) < drawn;
  return groups.map(({ group, items: grouped }) => (
    <TodaySection
      key={group}
      title={t(`today.group.${group}`)}
      count={grouped.filter(({ status }) => isOpenStatus(status)).length}
      Icon={group === "overdue" ? IconAlarm : undefined}
      isUrgent={group === "overdue"}
      testId={`group-${group}`}
    >
      {grouped.filter(isDrawn).map(renderRow)}
    </TodaySection>
  ));
}
