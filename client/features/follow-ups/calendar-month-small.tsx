import { useClock } from "../../ui/clock";
import { Surface } from "../../ui/surface";
import { useTranslation } from "../../ui/use-translation";
import { CalendarAgenda } from "./calendar-agenda";
import { weeksOf } from "./calendar-range";
import { itemsOn, type CalendarShown } from "./calendar-shown";
import classes from "./calendar.module.css";

/** A month in the width of a phone: how many there are on each day, and below what is on the one that is chosen. */
export function CalendarMonthSmall({ days, date, formats, onSeek, itemsByDate }: CalendarShown) {
  const { t } = useTranslation();
  const { now, zone } = useClock();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return (
    <>
      <Surface list>
        <table className={classes["small"]}>
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
                {week.map((day) => {
                  const { length: count } = itemsOn({ itemsByDate }, day);
                  return (
                    <td key={day.toString()}>
                      <button
                        type="button"
                        className={classes["choice"]}
                        aria-label={t("calendar.openDay", { day: formats.day(day), count })}
                        aria-pressed={day.equals(date)}
                        data-today={day.equals(today) || undefined}
                        data-outside={day.month !== date.month || undefined}
                        onClick={() => onSeek({ date: day.toString() })}
                      >
                        {day.day}
                        <span className={classes["count"]}>{count > 0 ? count : ""}</span>
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Surface>
      <CalendarAgenda days={[date]} formats={formats} itemsByDate={itemsByDate} />
    </>
  );
}
