import { Group, Text, Title } from "@mantine/core";
import type { IconProps } from "@tabler/icons-react";
import { useId, type ComponentType, type ReactNode } from "react";

import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";

interface TodaySectionProps {
  title: string;
  /** How many of its rows still wait to be done. */
  count: number;
  Icon?: ComponentType<IconProps>;
  isUrgent?: boolean;
  testId: string;
  footer?: ReactNode;
  children: ReactNode;
}

/** A part of the day: its name, its count, its rows. */
export function TodaySection({ title, count, Icon, isUrgent = false, testId, footer, children }: TodaySectionProps) {
  const headingId = useId();
  const { formats } = useClock();
  return (
    <section aria-labelledby={headingId} data-testid={testId}>
      <Group gap={8} mb="sm" mih={36} align="center">
        {Icon && (
          <Icon
            size={18}
            stroke={1.8}
            color={isUrgent ? "var(--mantine-color-red-text)" : "var(--mantine-color-dimmed)"}
            aria-hidden="true"
          />
        )}
        <Title order={2} id={headingId} c={isUrgent ? "red" : undefined}>
          {title}{" "}
          <Text component="span" inherit fw={500} c="dimmed">
            {formats.number(count)}
          </Text>
        </Title>
      </Group>
      <Surface list role="list">
        {children}
      </Surface>
      {footer}
    </section>
  );
}
