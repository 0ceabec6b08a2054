import type { Temporal } from "temporal-polyfill";

import { nextWeekMonday } from "../../ui/next-week-morning";

type Replacement = string | ((...groups: string[]) => string);

const weekdayNames = [
  "mon(?:day)?|lun(?:es)?",
  "tue(?:s(?:day)?)?|martes",
  "wed(?:nesday)?|mi[ée](?:rcoles)?",
  "thu(?:r(?:s(?:day)?)?)?|jue(?:ves)?",
  "fri(?:day)?|vie(?:rnes)?",
  "sat(?:urday)?|s[áa]b(?:ado)?",
  "sun(?:day)?|dom(?:ingo)?",
];
const weekday = `(?:${weekdayNames.join("|")})(?!\\p{L})`;

/** How many days after Monday a day of the week comes; Monday itself when none is named. */
const daysAfterMonday = (name: string | undefined): number =>
  Math.max(
    0,
    weekdayNames.findIndex((names) => name && new RegExp(`^(?:${names})$`, "i").test(name)),
  );

/** Of a time that does not say which half of the day it means, the one in which shops are open. */
const isAfternoon = (hour: string): boolean => Number(hour) < 7;

/**
 * What people say of time that the date parser does not know, said so that it does. Each is applied to
 * what those before it have left.
 */
function rewordings(today: Temporal.PlainDate): [RegExp, Replacement][] {
  const nextWeek = (day: string | undefined): string =>
    nextWeekMonday(today)
      .add({ days: daysAfterMonday(day) })
      .toString();
  const nextWeekPhrase = "(?:next week|(?:en )?(?:la )?(?:pr[óo]xima semana|semana pr[óo]xima|semana que viene))";
  return [
    // A day of next week, by Monday when none is named.
    [
      new RegExp(`\\b(?:(${weekday})(?: de)? )?${nextWeekPhrase}(?: (?:on |el )?(${weekday}))?(?!\\p{L})`, "giu"),
      (_all, before, after) => nextWeek(before || after),
    ],
    [/(?<!\p{L})pasado mañana/giu, () => today.add({ days: 2 }).toString()],
    [/\bday after tomorrow\b/gi, () => today.add({ days: 2 }).toString()],
    // "A las 3 de la tarde".
    [/\b(\d{1,2}(?:[:.]\d{2})?) (?:de|por|en) la (?:tarde|noche)/gi, "$1pm"],
    [/\b(\d{1,2}(?:[:.]\d{2})?) (?:de|por|en) la mañana/gi, "$1am"],
    [/(?<!\p{L})al mediod[íi]a/giu, "a las 12pm"],
    // A part of a day is a time in it.
    [/ (?:por|en|a) la mañana/gi, " a las 9am"],
    [/ (?:por|en|a) la tarde/gi, " a las 3pm"],
    [/ (?:por|en|a) la noche/gi, " a las 7pm"],
    [/(?<!\p{L})esta tarde/giu, "hoy a las 3pm"],
    [/(?<!\p{L})esta noche/giu, "hoy a las 7pm"],
    [/ (?:(?:in )?the )?morning\b/gi, " at 9am"],
    [/\bthis (?=at 9am)/gi, "today "],
    [/\bthis afternoon\b/gi, "today at 3pm"],
    [/ (?:(?:in )?the )?afternoon\b/gi, " at 3pm"],
    [/\bthis evening\b|\btonight\b/gi, "today at 7pm"],
    [/ (?:(?:in )?the )?evening\b/gi, " at 7pm"],
    // "Tue 3": a number alone behind a day is an hour.
    [
      new RegExp(
        `(?<!\\p{L})(${weekday}|tomorrow|today|mañana|hoy) (\\d{1,2})(?= |$)(?! ?(?:[ap]\\.?m|:|/|-|de\\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic))`,
        "giu",
      ),
      (all, day = "", hour = "") => (Number(hour) < 24 ? `${day} ${hour}:00` : (all ?? "")),
    ],
    [
      /(?<=(?:^| )(?:at|@|las?) ?)(\d{1,2})(?:[:.](\d{2}))?(?![\d:.]*\d| ?[ap]\.?m)/giu,
      (_all, hour = "", minute) => `${hour}:${minute ?? "00"}`,
    ],
    [
      /(?<![\d:.-])([1-9]):(\d{2})(?!\d| ?[ap]\.?m)/gi,
      (_all, hour = "", minute = "") => `${hour}:${minute}${isAfternoon(hour) ? "pm" : "am"}`,
    ],
  ];
}

/** The line in words that the date parser understands; what is no time in it stays as it was. */
export const sayPlainly = (line: string, today: Temporal.PlainDate): string =>
  rewordings(today).reduce(
    (text, [pattern, replacement]) =>
      typeof replacement === "string" ? text.replace(pattern, replacement) : text.replace(pattern, replacement),
    line,
  );
