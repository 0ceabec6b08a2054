import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { byHour } from "./by-date";
import { CalendarEvent } from "./calendar-event";
import { CalendarMore } from "./calendar-more";
import { nameOfPlace } from "./calendar-place";
import { hasHour, hoursOf } from "./calendar-range";
import { fitInto, type CalendarShown } from "./calendar-shown";
import classes from "./calendar.module.css";
import { DropPlace } from "./drop-place";

/** What an hour has room for where several days stand side by side; a single day shows all. */
const MOST_PER_HOUR = 3;
const WORKING_HOURS = { from: 8, to: 18 };
const WHOLE_DAY = { from: 0, to: 23 };
const ALL_HOURS = hoursOf([], WHOLE_DAY);

/** Days beside each other, an hour to a row. */
export function CalendarHours({ days, itemsByDate, formats, onSeek, onPlan }: CalendarShown) {
  const { t } = useTranslation();
  const { now, zone } = useClock();
  const [isWhole, setIsWhole] = useState(false);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const openDay = (day: Temporal.PlainDate) => onSeek({ view: "day", date: day.toString() });
  const itemsByHour = useMemo(() => byHour([...itemsByDate.values()].flat(), zone), [itemsByDate, zone]);
  const itemsIn = (date: Temporal.PlainDate, hour: number) => itemsByHour.get(nameOfPlace({ date, hour })) ?? [];
  const busy = ALL_HOURS.filter((hour) => days.some((day) => itemsIn(day, hour).length > 0));
  const hours = hoursOf(busy, isWhole ? WHOLE_DAY : WORKING_HOURS);
  const most = days.length === 1 ? Infinity : MOST_PER_HOUR;

  return (
    <>
      <Surface list>
        <table className={classes["hours"]} data-single={days.length === 1 || undefined}>
          <thead>
            <tr>
              <th scope="col" className={classes["corner"]}>
                {t("calendar.hour")}
              </th>
              {days.map((day) => (
                <th key={day.toString()} scope="col" data-today={day.equals(today) || undefined}>
                  <button type="button" className={classes["day"]} onClick={() => openDay(day)}>
                    {formats.shortDay(day)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map((hour) => (
              <tr key={hour}>
                <th scope="row">{formats.hour(hour)}</th>
                {days.map((day) => {
                  const isSkipped = !hasHour(day, hour, zone);
                  const { first, hidden } = fitInto(most, itemsIn(day, hour));
                  const start = day.toZonedDateTime({ timeZone: zone, plainTime: { hour } });
                  return (
                    <DropPlace
                      key={day.toString()}
                      place={{ date: day, hour }}
                      isToday={day.equals(today)}
                      disabled={isSkipped}
                      onEmptyClick={onPlan && !isSkipped ? () => onPlan(start) : undefined}
                    >
                      {isSkipped && <span className={classes["skipped"]}>{t("calendar.noHour")}</span>}
                      {first.map((item) => (
                        <CalendarEvent key={item.id} item={item} look="hour" />
                      ))}
                      {hidden > 0 && (
                        <CalendarMore
                          count={hidden}
                          when={`${formats.day(day)}, ${formats.hour(hour)}`}
                          onOpen={() => openDay(day)}
                        />
                      )}
                    </DropPlace>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Surface>
      <div>
        <Button variant="subtle" size="compact-md" onClick={() => setIsWhole(!isWhole)}>
          {t(isWhole ? "calendar.fewerHours" : "calendar.allHours")}
        </Button>
      </div>
    </>
  );
}
