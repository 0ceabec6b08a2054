import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Button, Text } from "@mantine/core";
import { useId, type ReactNode } from "react";
import { Link } from "react-router";
import { Temporal } from "temporal-polyfill";

import type { ReminderState } from "../../../rules/reminder";
import { graphql } from "../../generated/gql";
import type { InboxItem_ReminderFragment } from "../../generated/graphql";
import { useClock } from "../../ui/clock";
import { useTranslation } from "../../ui/use-translation";
import classes from "./inbox.module.css";
import { useReminders } from "./reminder-provider";
import { ReminderText, useReminderText } from "./reminder-text";
import { SnoozeMenu } from "./snooze-menu";

export const InboxItem_reminder = graphql(`
  fragment InboxItem_reminder on Reminder {
    id
    remindAt
    snoozedUntil
    acknowledgedAt
    followUp {
      id
    }
    ...ReminderText_reminder
  }
`);

/** What can be done with a reminder, by where it stands. */
const canBeDealtWith: Record<ReminderState, boolean> = {
  DUE: true,
  SNOOZED: true,
  UPCOMING: false,
  ACKNOWLEDGED: false,
};

interface InboxItemProps {
  reminder: FragmentType<typeof InboxItem_reminder>;
  state: ReminderState;
  /** The way to complete what it is about, described by the element with this id; follow-ups are another feature's. */
  completing: (describedBy: string) => ReactNode;
}

/** A reminder, where it stands and what can be done. */
export function InboxItem({ reminder: ref, state, completing }: InboxItemProps) {
  const { t } = useTranslation();
  const { acknowledge } = useReminders();
  const textId = useId();
  const { data, complete } = useFragment({
    fragment: InboxItem_reminder,
    fragmentName: "InboxItem_reminder",
    from: ref,
  });
  const text = useReminderText(complete ? data.id : "");
  if (!complete || !text) return null;
  const reminder = { ...data, followUpId: data.followUp?.id ?? null };

  return (
    <div role="listitem" className={classes["item"]} data-testid="inbox-item" data-reminder-id={data.id}>
      <div id={textId} className={classes["text"]}>
        <ReminderText reminder={text} isUpcoming={state === "UPCOMING"} />
        <StandingText state={state} reminder={data} />
      </div>
      <div className={classes["actions"]}>
        {text.followUp && (
          <Button component={Link} to={`/leads/${text.followUp.lead.id}`} variant="subtle" px="xs">
            {t("reminder.open")}
          </Button>
        )}
        {canBeDealtWith[state] && (
          <>
            <SnoozeMenu reminder={reminder} variant="subtle" />
            <Button variant="light" px="xs" onClick={() => acknowledge(reminder)} aria-describedby={textId}>
              {t("reminder.acknowledge")}
            </Button>
          </>
        )}
        {completing(textId)}
      </div>
    </div>
  );
}

/** When it is shown next, or was dealt with; what is due says all of that itself. */
function StandingText({ state, reminder }: { state: ReminderState; reminder: InboxItem_ReminderFragment }) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const { remindAt, snoozedUntil, acknowledgedAt } = reminder;
  const near = (time: string) => formats.near(Temporal.Instant.from(time), now);
  const sentences: Record<ReminderState, string | null | undefined> = {
    DUE: null,
    UPCOMING: t("inbox.shownAt", { when: near(remindAt) }),
    SNOOZED: snoozedUntil && t("inbox.snoozedUntil", { when: near(snoozedUntil) }),
    ACKNOWLEDGED: acknowledgedAt && t("inbox.seenAt", { when: near(acknowledgedAt) }),
  };
  return (
    <Text fz="sm" c="dimmed">
      {sentences[state]}
    </Text>
  );
}
