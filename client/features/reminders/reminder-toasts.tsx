import { Button, Group, Notification, Portal, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconBellRinging } from "@tabler/icons-react";
import { useEffect } from "react";
import { Link } from "react-router";

import { useTranslation } from "../../ui/use-translation";
import { reminderToasts, type DueReminder } from "./reminder-list";
import { useReminders } from "./reminder-provider";
import { ReminderText, useReminderText } from "./reminder-text";
import { SnoozeMenu } from "./snooze-menu";
import classes from "./reminder-toasts.module.css";

/** What has just fallen due, above the page but not above a dialog, until it is acknowledged or put away. */
export function ReminderToasts() {
  const { list } = useReminders();
  const { ref, height } = useElementSize();
  // Other toasts keep out of their way.
  useEffect(() => {
    document.documentElement.style.setProperty("--tend-reminders-height", `${height}px`);
  }, [height]);
  return (
    <Portal>
      <div ref={ref} className={classes["stack"]}>
        {list.summary > 0 && <SummaryToast count={list.summary} />}
        {reminderToasts(list).map((reminder) => (
          <ReminderToast key={reminder.id} reminder={reminder} />
        ))}
      </div>
    </Portal>
  );
}

function ReminderToast({ reminder }: { reminder: DueReminder }) {
  const { t } = useTranslation();
  const { acknowledge, dismiss } = useReminders();
  const text = useReminderText(reminder.id);
  if (!text) return null;
  return (
    <Notification
      role="alert"
      withBorder
      className={classes["toast"]}
      onClose={() => dismiss(reminder.id)}
      closeButtonProps={{ "aria-label": t("reminder.putAway") }}
      data-testid="reminder-toast"
      data-reminder-id={reminder.id}
    >
      <ReminderText reminder={text} />
      <Group gap={6} mt="sm">
        <Button px="xs" onClick={() => acknowledge(reminder)}>
          {t("reminder.acknowledge")}
        </Button>
        <SnoozeMenu reminder={reminder} variant="default" />
        {text.followUp && (
          <Button
            component={Link}
            to={`/leads/${text.followUp.lead.id}`}
            variant="default"
            px="xs"
            onClick={() => dismiss(reminder.id)}
          >
            {t("reminder.open")}
          </Button>
        )}
      </Group>
    </Notification>
  );
}

function SummaryToast({ count }: { count: number }) {
  const { t } = useTranslation();
  const { dismissSummary } = useReminders();
  return (
    <Notification
      role="alert"
      withBorder
      className={classes["toast"]}
      icon={<IconBellRinging size={18} aria-hidden="true" />}
      onClose={dismissSummary}
      closeButtonProps={{ "aria-label": t("reminder.putAway") }}
      data-testid="reminder-summary"
    >
      <Text fw={650} fz="sm" c="bright">
        {t("reminder.summary", { count })}
      </Text>
      <Text fz="sm">{t("reminder.summaryHint")}</Text>
    </Notification>
  );
}
