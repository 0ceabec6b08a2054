import { Group, Stack, Text, Title } from "@mantine/core";
import { IconAlarm } from "@tabler/icons-react";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { isOpenStatus, type FollowUpStatus } from "../../../rules/follow-up";
import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";
import { groupByDay, type DayGroup } from "./group-by-day";

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
  const { now, zone } = useClock();
  return (
    <Stack gap="xl">
      {groupByDay(items, now, zone).map(({ group, items: grouped }) => (
        <DaySection key={group} group={group} count={grouped.filter(({ status }) => isOpenStatus(status)).length}>
          {grouped.map(renderRow)}
        </DaySection>
      ))}
    </Stack>
  );
}

function DaySection({ group, count, children }: { group: DayGroup; count: number; children: ReactNode }) {
  const { t } = useTranslation();
  const headingId = useId();
  const isOverdue = group === "overdue";
  return (
    <section aria-labelledby={headingId} data-testid={`group-${group}`}>
      <Group gap={8} mb="xs" px={4} align="center">
        {isOverdue && <IconAlarm size={18} stroke={1.8} color="var(--mantine-color-red-text)" aria-hidden="true" />}
        <Title order={2} id={headingId} c={isOverdue ? "red" : undefined}>
          {t(`today.group.${group}`)}{" "}
          <Text component="span" inherit fw={500} c="dimmed">
            {count}
          </Text>
        </Title>
      </Group>
      <Surface list role="list">
        {children}
      </Surface>
    </section>
  );
}
