import type { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";
import { CalendarEvent } from "./calendar-event";
import { CalendarMore } from "./calendar-more";
import { weeksOf } from "./calendar-range";
import { fitInto, itemsOn, type CalendarShown } from "./calendar-shown";
import classes from "./calendar.module.css";
import { DropPlace } from "./drop-place";
import { MORNING } from "../../ui/tomorrow-morning";
import { useTranslation } from "../../ui/use-translation";

/** What a day has room for; the rest is one click away. */
const MOST_PER_DAY = 3;

/** A month, a day to a cell. */
export function CalendarMonth({ days, date, formats, onSeek, onPlan, ...shown }: CalendarShown) {
  const { now, zone } = useClock();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return (
    <Surface list>
      <table className={classes["month"]}>
        <thead>
          <tr>
            {days.slice(0, 7).map((day) => (
              <th key={day.dayOfWeek} scope="col">
                {formats.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week[0]?.toString()}>
              {week.map((day) => (
                <DropPlace
                  key={day.toString()}
                  place={{ date: day }}
                  isToday={day.equals(today)}
                  isOutside={day.month !== date.month}
                  onEmptyClick={onPlan && (() => onPlan(day.toZonedDateTime({ timeZone: zone, plainTime: MORNING })))}
                >
                  <DayLinks day={day} items={itemsOn(shown, day)} formats={formats} onSeek={onSeek} />
                </DropPlace>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Surface>
  );
}

interface DayLinksProps extends Pick<CalendarShown, "formats" | "onSeek"> {
  day: Temporal.PlainDate;
  items: ReturnType<typeof itemsOn>;
}

function DayLinks({ day, items, formats, onSeek }: DayLinksProps) {
  const { t } = useTranslation();
  const openDay = () => onSeek({ view: "day", date: day.toString() });
  const { first, hidden } = fitInto(MOST_PER_DAY, items);
  return (
    <>
      <button
        type="button"
        className={classes["number"]}
        aria-label={t("calendar.openDay", { day: formats.day(day), count: items.length })}
        onClick={openDay}
      >
        {day.day}
      </button>
      {first.map((item) => (
        <CalendarEvent key={item.id} item={item} look="month" />
      ))}
      {hidden > 0 && <CalendarMore count={hidden} when={formats.day(day)} onOpen={openDay} />}
    </>
  );
}
