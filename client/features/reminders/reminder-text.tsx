import { useFragment } from "@apollo/client/react";
import { Text } from "@mantine/core";
import { Temporal } from "temporal-polyfill";

import { useCurrentUser } from "../../apollo/use-session";
import { graphql } from "../../generated/gql";
import { useClock } from "../../ui/clock";
import { DueTime } from "../../ui/due-time";
import { useTranslation } from "../../ui/use-translation";

export const ReminderText_reminder = graphql(`
  fragment ReminderText_reminder on Reminder {
    id
    kind
    remindAt
    lateSince
    followUp {
      id
      type
      dueDatetime
      assignedTo {
        id
        name
      }
      lead {
        id
        name
      }
    }
  }
`);

/** A reminder that has been received, read from the cache; null when it is not there. */
export function useReminderText(id: string) {
  const { data, complete } = useFragment({
    fragment: ReminderText_reminder,
    from: { __typename: "Reminder", id },
  });
  return complete ? data : null;
}

type ReminderTextData = NonNullable<ReturnType<typeof useReminderText>>;

/** Said ahead and put off until later, it is no longer ahead. */
const kindAt = (now: Temporal.Instant, { kind, followUp }: ReminderTextData) =>
  kind === "AHEAD" && followUp && Temporal.Instant.compare(Temporal.Instant.from(followUp.dueDatetime), now) <= 0
    ? "DUE"
    : kind;

interface ReminderTextProps {
  reminder: ReminderTextData;
  /** It is not shown yet as such, so what it is about is still to come. */
  isUpcoming?: boolean;
}

/** "Call due", in bold; with whom and since when follow, and who has it to do when that is somebody else. */
export function ReminderText({ reminder, isUpcoming = false }: ReminderTextProps) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const { now } = useClock();
  const { followUp, lateSince, remindAt } = reminder;
  const kind = isUpcoming ? "AHEAD" : kindAt(now, reminder);
  return (
    <>
      <Text fw={650} fz="sm" c="bright">
        {followUp
          ? t(`reminder.kind.${kind}`, { step: t(`followUpType.${followUp.type}`) })
          : t(`reminder.bare.${kind}`)}
      </Text>
      {followUp && (
        <>
          <Text className="foreign-text" c="bright" lineClamp={2}>
            <bdi>{followUp.lead.name}</bdi>
          </Text>
          <DueTime dueDatetime={followUp.dueDatetime} isOpen />
          {followUp.assignedTo.id !== user.id && (
            <Text fz="sm" c="dimmed" className="foreign-text">
              {t("reminder.assignedTo", { name: followUp.assignedTo.name })}
            </Text>
          )}
        </>
      )}
      {lateSince && <LateText since={lateSince} until={remindAt} />}
    </>
  );
}

/** When nothing was looking, by the clock of whoever has to find out why. */
function LateText({ since, until }: { since: string; until: string }) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const near = (time: string) => formats.near(Temporal.Instant.from(time), now);
  return <Text fz="sm">{t("reminder.lateBetween", { since: near(since), until: near(until) })}</Text>;
}
