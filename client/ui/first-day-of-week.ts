type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A method by the standard, a property in browsers that were earlier. */
interface WithWeekInfo {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** On which day the week of a locale begins, 0 being Sunday; Monday where the browser does not say. */
export function firstDayOfWeek(locale: string): DayOfWeek {
  const known = new Intl.Locale(locale) as Intl.Locale & WithWeekInfo;
  const { firstDay } = known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 };
  return (firstDay % 7) as DayOfWeek;
}
