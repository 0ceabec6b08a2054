import { useDroppable } from "@dnd-kit/core";
import type { MouseEvent, ReactNode } from "react";

import classes from "./calendar.module.css";
import { nameOfPlace, type CalendarPlace } from "./calendar-place";

interface DropPlaceProps {
  place: CalendarPlace;
  /** The clocks skip it: nothing can be there. */
  disabled?: boolean;
  isToday?: boolean;
  isOutside?: boolean;
  /** A click where nothing lies. */
  onEmptyClick?: () => void;
  children: ReactNode;
}

/** A cell of the calendar, into which a follow-up can be dropped. */
export function DropPlace({ place, disabled = false, isToday, isOutside, onEmptyClick, children }: DropPlaceProps) {
  const { setNodeRef, isOver } = useDroppable({ id: nameOfPlace(place), disabled });
  // For the mouse alone: whoever has none plans by the button of the page.
  const click = (event: MouseEvent) => {
    if (event.target === event.currentTarget) onEmptyClick?.();
  };
  return (
    <td
      ref={setNodeRef}
      className={classes["place"]}
      data-place={nameOfPlace(place)}
      data-over={isOver || undefined}
      data-today={isToday || undefined}
      data-outside={isOutside || undefined}
      data-skipped={disabled || undefined}
      data-empty={onEmptyClick ? true : undefined}
      onClick={click}
    >
      {children}
    </td>
  );
}
