import { IconAlarm } from "@tabler/icons-react";
import { Temporal } from "temporal-polyfill";

import { useClock } from "./clock";
import classes from "./due-time.module.css";
import { useTranslation } from "./use-translation";

/** Inside a sentence "Hace 2 horas" begins small. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

interface DueTimeProps {
  dueDatetime: string;
  /** Whether it still waits to be done; what is done is not overdue, and how far away it is matters to nobody. */
  isOpen: boolean;
  /** One above the other, where a column is narrow. */
  stacked?: boolean;
}

/** When something is due: how far away, and the time by the clock. Overdue is said in words, and in red. */
export function DueTime({ dueDatetime, isOpen, stacked = false }: DueTimeProps) {
  const { t } = useTranslation();
  const { now, formats } = useClock();
  const due = Temporal.Instant.from(dueDatetime);
  const isOverdue = isOpen && Temporal.Instant.compare(due, now) < 0;
  const relative = formats.relative(due, now);
  const away = isOverdue ? t("due.overdue", { since: lowerFirst(relative) }) : relative;
  return (
    <time
      dateTime={dueDatetime}
      className={`${classes["due"]} small-text`}
      data-overdue={isOverdue || undefined}
      title={stacked ? away : undefined}
    >
      {isOpen && (
        <span className={classes["away"]} data-stacked={stacked || undefined}>
          {isOverdue && <IconAlarm size={14} stroke={2} aria-hidden="true" className={classes["mark"]} />}
          {away}
        </span>
      )}
      <span>{formats.near(due, now)}</span>
    </time>
  );
}
