import { Alert } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { Temporal } from "temporal-polyfill";

import { canAddLead, canHoldFollowUps } from "../apollo/session.policy";
import { useCurrentUser } from "../apollo/use-session";
import type { CalendarView } from "../features/follow-ups/calendar-range";
import { calendarFilter } from "../features/follow-ups/follow-ups-filter";
import type { FollowUpsSearch } from "../features/follow-ups/follow-ups-search";
import { PlanAnyDialog } from "../features/follow-ups/plan-any-dialog";
import { useCalendarFollowUps } from "../features/follow-ups/use-calendar-follow-ups";
import { firstDayOfWeek } from "../ui/calendar-formats";
import { useClock } from "../ui/clock";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { useTranslation } from "../ui/use-translation";

const Calendar = lazy(async () => ({ default: (await import("../features/follow-ups/calendar")).Calendar }));

interface FollowUpsCalendarProps {
  sought: FollowUpsSearch;
  seek: (change: Partial<FollowUpsSearch>) => void;
  view: CalendarView;
}

export function FollowUpsCalendar({ sought, seek, view }: FollowUpsCalendarProps) {
  const { t } = useTranslation();
  const user = useCurrentUser();
  const { now, zone, locale } = useClock();
  const [planned, setPlanned] = useState<Temporal.ZonedDateTime>();
  const [isPlanning, setIsPlanning] = useState(false);
  const date = sought.date ? Temporal.PlainDate.from(sought.date) : now.toZonedDateTimeISO(zone).toPlainDate();
  const asking = { hasOwn: canHoldFollowUps(user), now, zone, firstDay: firstDayOfWeek(locale) };
  const { items, total, error, isLoading, refetch } = useCalendarFollowUps(
    calendarFilter(sought, asking, { view, date }),
  );

  const plan = (due: Temporal.ZonedDateTime) => {
    setPlanned(due);
    setIsPlanning(true);
  };

  if (error && !items) return <LoadFailure error={error} retry={refetch} />;
  return (
    <Suspense fallback={<Loading rows={8} />}>
      <Calendar
        view={view}
        date={date}
        items={items ?? []}
        isLoading={isLoading}
        onSeek={seek}
        onPlan={canAddLead(user) ? plan : undefined}
      />
      {items && total > items.length && !isLoading && (
        <Alert color="gray">{t("calendar.firstOnly", { count: items.length, total })}</Alert>
      )}
      <PlanAnyDialog opened={isPlanning} due={planned} onClose={() => setIsPlanning(false)} />
    </Suspense>
  );
}
