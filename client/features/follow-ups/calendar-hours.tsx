import { Button } from "@mantine/core";
import { useState } from "react";
import { Temporal } from "temporal-polyfill";

import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { CalendarEvent } from "./calendar-event";
import { hasHour, hoursOf } from "./calendar-range";
import { itemsOn, type CalendarShown } from "./calendar-shown";
import classes from "./calendar.module.css";
import { DropPlace } from "./drop-place";

const WORKING_HOURS = { from: 8, to: 18 };
const ALL_HOURS = { from: 0, to: 23 };

/** Days beside each other, an hour to a row. */
export function CalendarHours({ days, formats, onSeek, onPlan, ...shown }: CalendarShown) {
  const { t } = useTranslation();
  const { now, zone } = useClock();
  const [isWhole, setIsWhole] = useState(false);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const hourOf = (dueDatetime: string) => Temporal.Instant.from(dueDatetime).toZonedDateTimeISO(zone).hour;
  const dues = days.flatMap((day) => itemsOn(shown, day).map((item) => Temporal.Instant.from(item.dueDatetime)));
  const hours = hoursOf(dues, zone, isWhole ? ALL_HOURS : WORKING_HOURS);

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
                  <button
                    type="button"
                    className={classes["day"]}
                    onClick={() => onSeek({ view: "day", date: day.toString() })}
                  >
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
                      {itemsOn(shown, day)
                        .filter(({ dueDatetime }) => hourOf(dueDatetime) === hour)
                        .map((item) => (
                          <CalendarEvent key={item.id} item={item} look="hour" />
                        ))}
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
