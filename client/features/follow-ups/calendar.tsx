import {
  DndContext,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from "@dnd-kit/core";
import { Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { Temporal } from "temporal-polyfill";

import { createCalendarFormats, firstDayOfWeek } from "../../ui/calendar-formats";
import { useClock } from "../../ui/clock";
import { useHasRoom } from "../../ui/use-has-room";
import { useTranslation } from "../../ui/use-translation";
import { byDate } from "./by-date";
import { CalendarAgenda } from "./calendar-agenda";
import { CalendarHours } from "./calendar-hours";
import { CalendarMonth } from "./calendar-month";
import { CalendarMonthSmall } from "./calendar-month-small";
import { movedTo, readPlace } from "./calendar-place";
import { daysOf, type CalendarView } from "./calendar-range";
import { CalendarToolbar } from "./calendar-toolbar";
import type { FollowUpItem } from "./follow-up-item";
import type { FollowUpsSearch } from "./follow-ups-search";
import type { CalendarItem } from "./use-calendar-follow-ups";
import { useFollowUpActions } from "./use-follow-up-actions";

/** A click is no drag, and a thumb that scrolls is none either. */
const MOUSE = { activationConstraint: { distance: 6 } };
const TOUCH = { activationConstraint: { delay: 250, tolerance: 8 } };
const silent = () => undefined;
/** What is said aloud is said by the toast that tells what was done; the keyboard has the menu of each event. */
const accessibility = {
  announcements: { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent },
};

export interface CalendarProps {
  view: CalendarView;
  date: Temporal.PlainDate;
  items: readonly CalendarItem[];
  isLoading: boolean;
  onSeek: (change: Partial<FollowUpsSearch>) => void;
  /** Absent for whoever plans nothing. */
  onPlan?: (due: Temporal.ZonedDateTime) => void;
}

/** Follow-ups on the days that they fall on in the user's zone, to be looked at and moved. */
export function Calendar({ view, date, items, isLoading, onSeek, onPlan }: CalendarProps) {
  const { t } = useTranslation();
  const { zone, locale } = useClock();
  const hasRoom = useHasRoom();
  const { move } = useFollowUpActions();
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));
  const formats = useMemo(() => createCalendarFormats(locale), [locale]);
  const itemsByDate = useMemo(() => byDate(items, zone), [items, zone]);
  const days = daysOf(view, date, firstDayOfWeek(locale));
  const shown = { days, date, itemsByDate, formats, onSeek, onPlan };

  const drop = ({ active, over }: DragEndEvent) => {
    const followUp = active.data.current?.["followUp"] as FollowUpItem | undefined;
    if (!followUp || !over) return;
    const due = Temporal.Instant.from(followUp.dueDatetime);
    const target = movedTo(readPlace(String(over.id)), due, zone);
    if (!target.equals(due)) move(followUp, target);
  };

  const content = () => {
    if (view === "month") return hasRoom ? <CalendarMonth {...shown} /> : <CalendarMonthSmall {...shown} />;
    return view === "week" && !hasRoom ? <CalendarAgenda {...shown} /> : <CalendarHours {...shown} />;
  };

  return (
    <DndContext sensors={sensors} collisionDetection={pointerWithin} accessibility={accessibility} onDragEnd={drop}>
      <Stack gap="sm" aria-busy={isLoading} data-testid="calendar">
        <CalendarToolbar view={view} date={date} days={days} formats={formats} onSeek={onSeek} />
        {content()}
        <Text fz="sm" c="dimmed">
          {t(hasRoom || view === "day" ? "calendar.hint" : "calendar.hintPhone")}
        </Text>
      </Stack>
    </DndContext>
  );
}
