import "dayjs/locale/es";

import { DatesProvider } from "@mantine/dates";
import { useMemo, type ReactNode } from "react";

import { firstDayOfWeek } from "./first-day-of-week";
import { languageOf } from "./language";
import { useTranslation } from "./use-translation";

/** Calendars inside name months and days in the language that is spoken, and begin the week where its speakers do. */
export function DatesLocale({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const settings = useMemo(
    () => ({ locale: languageOf(i18n.language) ?? "en", firstDayOfWeek: firstDayOfWeek(i18n.language) }),
    [i18n.language],
  );
  return <DatesProvider settings={settings}>{children}</DatesProvider>;
}
