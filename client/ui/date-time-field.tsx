import "@mantine/dates/styles.css";

import { DateTimePicker } from "@mantine/dates";
import { useId } from "react";
import { Temporal } from "temporal-polyfill";

import { useClock } from "./clock";
import classes from "./date-time-field.module.css";
import { DatesLocale } from "./dates-locale";
import { useTranslation } from "./use-translation";
import { fromWallTime, toWallTime } from "./wall-time";

interface DateTimeFieldProps {
  label: string;
  /** A wall time of the user's zone. */
  value?: string;
  onChange: (wallTime: string) => void;
  error?: string;
  "data-path"?: string;
}

/** Date and time in the user's zone. Heavy: only dialogs that are loaded when opened may import it. */
export function DateTimeField({ value, onChange, ...field }: DateTimeFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const { now, zone, formats } = useClock();
  const format = (wallTime: string) => formats.moment(Temporal.Instant.from(fromWallTime(wallTime, zone)), now);
  return (
    <DatesLocale>
      <DateTimePicker
        {...field}
        value={value}
        onChange={(chosen) => chosen && onChange(chosen)}
        valueFormat={format}
        // The field is a button; named by its label alone it would never say what is chosen.
        aria-label={value ? `${field.label}: ${format(value)}` : field.label}
        minDate={toWallTime(now.toZonedDateTimeISO(zone))}
        hideOutsideDates
        classNames={{ day: classes["day"] }}
        id={id}
        // The dropdown is named after the element that has the popover's id.
        popoverProps={{ id }}
        timePickerProps={{
          format: formats.countsToTwelve ? "12h" : "24h",
          hoursInputLabel: t("dateTime.hours"),
          minutesInputLabel: t("dateTime.minutes"),
          amPmInputLabel: t("dateTime.amPm"),
        }}
        submitButtonProps={{ "aria-label": t("dateTime.submit") }}
        ariaLabels={{
          previousMonth: t("dateTime.previousMonth"),
          nextMonth: t("dateTime.nextMonth"),
          previousYear: t("dateTime.previousYear"),
          nextYear: t("dateTime.nextYear"),
          previousDecade: t("dateTime.previousDecade"),
          nextDecade: t("dateTime.nextDecade"),
          monthLevelControl: t("dateTime.chooseMonth"),
          yearLevelControl: t("dateTime.chooseYear"),
        }}
      />
    </DatesLocale>
  );
}
