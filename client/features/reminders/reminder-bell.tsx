import { ActionIcon, Anchor, Button, Group, Indicator, Popover, Text } from "@mantine/core";
import { IconBell } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";

import { useTranslation } from "../../ui/use-translation";
import classes from "./reminder-bell.module.css";
import type { DueReminder } from "./reminder-list";
import { useReminders } from "./reminder-provider";
import { ReminderText, useReminderText } from "./reminder-text";
import { SnoozeMenu } from "./snooze-menu";

const MOST_COUNTED = 99;

/** How much is due, and all of it at a click. */
export function ReminderBell() {
  const { t } = useTranslation();
  const { list, acknowledgeAll } = useReminders();
  const [isOpen, setIsOpen] = useState(false);
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const count = list.items.length;
  const label = count > MOST_COUNTED ? `${MOST_COUNTED}+` : count;

  return (
    <Indicator label={label} disabled={count === 0} size={18} offset={8} color="red.9">
      <Popover
        opened={isOpen}
        onChange={setIsOpen}
        position="bottom-end"
        width={360}
        shadow="lg"
        trapFocus
        returnFocus
        // Escape leaves what was opened last.
        closeOnEscape={!isMenuOpen}
      >
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={44}
            radius="xl"
            c="var(--mantine-color-text)"
            aria-label={t("reminder.bell", { count })}
            onClick={() => setIsOpen((wasOpen) => !wasOpen)}
            data-testid="reminder-bell"
          >
            <IconBell size={22} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown p={0} maw="calc(100vw - 1.5rem)" aria-label={t("reminder.list")}>
          {count === 0 ? (
            <Text p="md" c="dimmed">
              {t("reminder.none")}
            </Text>
          ) : (
            <ul className={classes["list"]} tabIndex={0} aria-label={t("reminder.list")}>
              {list.items.map((reminder) => (
                <ReminderListItem
                  key={reminder.id}
                  reminder={reminder}
                  onLeave={() => setIsOpen(false)}
                  onMenuChange={setIsMenuOpen}
                />
              ))}
            </ul>
          )}
          <Group className={classes["all"]} justify="space-between" gap={0}>
            <Button component={Link} to="/inbox" variant="subtle" onClick={() => setIsOpen(false)}>
              {t("reminder.all")}
            </Button>
            {count > 1 && (
              <Button variant="subtle" onClick={acknowledgeAll}>
                {t("reminder.acknowledgeAll")}
              </Button>
            )}
          </Group>
        </Popover.Dropdown>
      </Popover>
    </Indicator>
  );
}

interface ReminderListItemProps {
  reminder: DueReminder;
  onLeave: () => void;
  onMenuChange: (isOpen: boolean) => void;
}

function ReminderListItem({ reminder, onLeave, onMenuChange }: ReminderListItemProps) {
  const { t } = useTranslation();
  const { acknowledge, dismiss } = useReminders();
  const text = useReminderText(reminder.id);
  if (!text) return null;
  const leave = () => {
    dismiss(reminder.id);
    onLeave();
  };
  return (
    <li className={classes["item"]} data-testid="reminder-item" data-reminder-id={reminder.id}>
      <ReminderText reminder={text} />
      <Group gap="xs" mt={4}>
        <Button variant="light" size="sm" onClick={() => acknowledge(reminder)}>
          {t("reminder.acknowledge")}
        </Button>
        <SnoozeMenu reminder={reminder} variant="subtle" onOpenChange={onMenuChange} onLeave={onLeave} />
        {text.followUp && (
          <Anchor component={Link} to={`/leads/${text.followUp.lead.id}`} fz="sm" onClick={leave}>
            {t("reminder.open")}
          </Anchor>
        )}
      </Group>
    </li>
  );
}
