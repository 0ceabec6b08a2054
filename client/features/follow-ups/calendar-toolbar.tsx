import { ActionIcon, Button, Group, Title } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { Temporal } from "temporal-polyfill";

import type { CalendarFormats } from "../../ui/calendar-formats";
import { useTranslation } from "../../ui/use-translation";
import { stepFrom, type CalendarView } from "./calendar-range";
import type { FollowUpsSearch } from "./follow-ups-search";

interface CalendarToolbarProps {
  view: CalendarView;
  date: Temporal.PlainDate;
  days: readonly Temporal.PlainDate[];
  formats: CalendarFormats;
  onSeek: (change: Partial<FollowUpsSearch>) => void;
}

/** Which days are shown, and the way to others. */
export function CalendarToolbar({ view, date, days, formats, onSeek }: CalendarToolbarProps) {
  const { t } = useTranslation();
  const written = {
    month: () => formats.month(date),
    week: () => formats.span(days[0] ?? date, days.at(-1) ?? date),
    day: () => formats.date(date),
  };
  const go = (by: 1 | -1) => onSeek({ date: stepFrom(view, date, by).toString() });
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon variant="default" size={44} aria-label={t(`calendar.previous.${view}`)} onClick={() => go(-1)}>
        <IconChevronLeft size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon variant="default" size={44} aria-label={t(`calendar.next.${view}`)} onClick={() => go(1)}>
        <IconChevronRight size={18} aria-hidden="true" />
      </ActionIcon>
      <Button variant="default" mih={44} flex="none" onClick={() => onSeek({ date: null })}>
        {t("calendar.today")}
      </Button>
      <Title order={2} aria-live="polite" ml={4} style={{ minWidth: 0 }}>
        {written[view]()}
      </Title>
    </Group>
  );
}
