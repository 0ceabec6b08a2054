import { Group, Stack, Text, Title } from "@mantine/core";
import { useId, useMemo, type ReactNode } from "react";
import { Temporal } from "temporal-polyfill";

import { createCalendarFormats } from "../../ui/calendar-formats";
import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { byDate } from "./by-date";

interface FollowUpsByDayProps<T> {
  items: readonly T[];
  renderRow: (item: T) => ReactNode;
}

/** Follow-ups under the day they fall on in the user's zone. */
export function FollowUpsByDay<T extends { id: string; dueDatetime: string }>({
  items,
  renderRow,
}: FollowUpsByDayProps<T>) {
  const { zone } = useClock();
  return (
    <Stack gap="lg">
      {[...byDate(items, zone)].map(([date, ofDay]) => (
        <DaySection key={date} date={Temporal.PlainDate.from(date)}>
          {ofDay.map(renderRow)}
        </DaySection>
      ))}
    </Stack>
  );
}

function DaySection({ date, children }: { date: Temporal.PlainDate; children: ReactNode[] }) {
  const { t } = useTranslation();
  const { now, zone, locale } = useClock();
  const headingId = useId();
  const formats = useMemo(() => createCalendarFormats(locale), [locale]);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const near = new Map([
    [-1, t("calendar.yesterday")],
    [0, t("calendar.today")],
    [1, t("calendar.tomorrow")],
  ]);
  const word = near.get(today.until(date).days);
  const written = date.year === today.year ? formats.day(date) : formats.date(date);
  return (
    <section aria-labelledby={headingId}>
      <Group gap={8} mb="xs" px={4}>
        <Title order={2} id={headingId}>
          {word ? `${word} · ${written}` : written}{" "}
          <Text component="span" inherit fw={500} c="dimmed">
            {children.length}
          </Text>
        </Title>
      </Group>
      <Surface list role="list">
        {children}
      </Surface>
    </section>
  );
}
