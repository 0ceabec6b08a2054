import { useDraggable } from "@dnd-kit/core";
import { useFragment } from "@apollo/client/react";
import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { useMergedRef } from "@mantine/hooks";
import { IconAlarm, IconCheck } from "@tabler/icons-react";
import { memo, useState, type ComponentPropsWithRef, type RefObject } from "react";
import { Temporal } from "temporal-polyfill";

import { isOpenStatus } from "../../../rules/follow-up-status";
import { canEditFollowUp } from "../../apollo/session.policy";
import { useCurrentUser } from "../../apollo/use-session";
import { useClock } from "../../ui/clock";
import { followUpTypeIcons } from "../../ui/follow-up-type";
import { useTranslation } from "../../ui/use-translation";
import classes from "./calendar.module.css";
import type { FollowUpItem } from "./follow-up-item";
import { FollowUpMenu } from "./follow-up-menu";
import { FollowUpRow_followUp } from "./follow-up-row";
import type { CalendarItem } from "./use-calendar-follow-ups";

interface CalendarEventProps {
  item: CalendarItem;
  /** Where the time does not follow from the place, and where there is room for a second line. */
  look: "month" | "hour";
}

/**
 * A follow-up in the calendar: dragged to another place, or opened to do anything with it. A week may hold hundreds, so
 * until it is opened there is its button and nothing else, and it is drawn anew only when it has changed.
 */
export const CalendarEvent = memo(function CalendarEvent({ item, look }: CalendarEventProps) {
  const [wasAskedFor, setWasAskedFor] = useState(false);
  // As a row in the agenda of a phone is: more of each than that would be too much to ask for in one query.
  const { data: followUp, complete } = useFragment({
    fragment: FollowUpRow_followUp,
    fragmentName: "FollowUpRow_followUp",
    from: item,
  });
  if (!complete) return null;
  if (!wasAskedFor) {
    const ask = { "aria-haspopup": "menu", "aria-expanded": false, onClick: () => setWasAskedFor(true) } as const;
    return <EventButton followUp={followUp} look={look} {...ask} />;
  }
  return (
    <FollowUpMenu
      followUp={followUp}
      standsAlone
      startsOpen
      target={(opener) => <EventButton followUp={followUp} look={look} opener={opener} autoFocus />}
    />
  );
});

interface EventButtonProps extends Pick<CalendarEventProps, "look">, ComponentPropsWithRef<"button"> {
  followUp: FollowUpItem;
  opener?: RefObject<HTMLButtonElement | null>;
}

/** What the menu adds, so that it opens here, is passed on. */
function EventButton({ followUp, look, opener, ref, ...button }: EventButtonProps) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const isMovable = canEditFollowUp(useCurrentUser(), followUp);
  const { id, type, status, lead } = followUp;
  const { setNodeRef, listeners, transform } = useDraggable({ id, data: { followUp }, disabled: !isMovable });
  const due = Temporal.Instant.from(followUp.dueDatetime);

  const isOpen = isOpenStatus(status);
  const isOverdue = isOpen && Temporal.Instant.compare(due, now) < 0;
  const Mark = isOverdue ? IconAlarm : status === "COMPLETED" ? IconCheck : null;
  // A day of the month has room for one: what became of it says more than how it was to be done.
  const isNarrow = look === "month";
  const Icon = (isNarrow && Mark) || followUpTypeIcons[type];
  return (
    <UnstyledButton
      {...button}
      {...listeners}
      ref={useMergedRef(ref, opener, setNodeRef)}
      className={classes["event"]}
      data-testid="calendar-event"
      data-look={look}
      data-overdue={isOverdue || undefined}
      data-over={!isOpen || undefined}
      data-movable={isMovable || undefined}
      data-dragged={transform ? true : undefined}
      style={transform ? { transform: `translate3d(${transform.x}px, ${transform.y}px, 0)` } : undefined}
    >
      <span className={classes["when"]}>
        <Icon size={14} stroke={1.8} aria-hidden="true" />
        <time dateTime={followUp.dueDatetime}>{formats.clock(due)}</time>
        {isNarrow ? <VisuallyHidden>{t(`followUpType.${type}`)}</VisuallyHidden> : t(`followUpType.${type}`)}
        {!isNarrow && Mark && <Mark size={14} stroke={2} aria-hidden="true" />}
        {isOverdue && <VisuallyHidden>{t("calendar.overdue")}</VisuallyHidden>}
        {!isOpen && <VisuallyHidden>{t(`followUpStatus.${status}`)}</VisuallyHidden>}
      </span>
      <bdi className={classes["who"]} title={lead.name}>
        {lead.name}
      </bdi>
    </UnstyledButton>
  );
}
