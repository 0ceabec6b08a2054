import { Button, Menu, Text } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import type { DueReminder } from "./reminder-list";
import { useReminders } from "./reminder-provider";
import { snoozeChoices, snoozedUntil } from "./snooze-times";

interface SnoozeMenuProps {
  reminder: DueReminder;
  variant: "default" | "subtle";
  onOpenChange?: (isOpen: boolean) => void;
  /** Another time is asked for, in a dialog. */
  onLeave?: () => void;
}

/**
 * Puts a reminder off until later. The menu stays within its surroundings instead of a portal: a list that closes when
 * somebody clicks beside it would take it for beside.
 */
export function SnoozeMenu({ reminder, variant, onOpenChange, onLeave }: SnoozeMenuProps) {
  const { t } = useTranslation();
  const { now, zone, formats } = useClock();
  const { snooze, chooseSnooze } = useReminders();
  return (
    <Menu
      position="bottom-start"
      width={300}
      shadow="md"
      withinPortal={false}
      floatingStrategy="fixed"
      withInitialFocusPlaceholder={false}
      onChange={onOpenChange}
    >
      <Menu.Target>
        <Button variant={variant} px="xs">
          {t("snooze.action")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t("snooze.action")}>
        {snoozeChoices.map((choice) => {
          const until = snoozedUntil(choice, now, zone);
          return (
            until && (
              <Menu.Item
                key={choice}
                // The clock that is shown stands still for up to a minute; ten minutes are ten from the click.
                onClick={() => snooze(reminder, snoozedUntil(choice, Temporal.Now.instant(), zone) ?? until)}
                rightSection={<Text fz="xs">{formats.near(until, now)}</Text>}
              >
                {t(`snooze.choice.${choice}`)}
              </Menu.Item>
            )
          );
        })}
        <Menu.Item
          onClick={() => {
            onLeave?.();
            chooseSnooze(reminder);
          }}
        >
          {t("snooze.choice.CUSTOM")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
