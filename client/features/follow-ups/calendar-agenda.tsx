import { Group, Stack, Text, Title } from "@mantine/core";

import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { itemsOn, type CalendarShown } from "./calendar-shown";
import { FollowUpRow } from "./follow-up-row";

/** Days below each other, where there is no room for columns. */
export function CalendarAgenda({ days, formats, ...shown }: Pick<CalendarShown, "days" | "formats" | "itemsByDate">) {
  const { t } = useTranslation();
  const { now, zone } = useClock();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return (
    <Stack gap="md">
      {days.map((day) => {
        const items = itemsOn(shown, day);
        return (
          <section key={day.toString()} aria-label={formats.day(day)}>
            <Group gap={8} mb={6} px={4}>
              <Title order={3} c={day.equals(today) ? "spruce" : undefined}>
                {day.equals(today) ? `${t("calendar.today")} · ${formats.day(day)}` : formats.day(day)}
              </Title>
            </Group>
            {items.length === 0 ? (
              <Text fz="sm" c="dimmed" px={4}>
                {t("calendar.none")}
              </Text>
            ) : (
              <Surface list role="list">
                {items.map((item) => (
                  <FollowUpRow key={item.id} followUp={item} />
                ))}
              </Surface>
            )}
          </section>
        );
      })}
    </Stack>
  );
}
