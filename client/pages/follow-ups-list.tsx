import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";

import { canHoldFollowUps } from "../apollo/session.policy";
import { useLiveList } from "../apollo/use-live-list";
import { useCurrentUser } from "../apollo/use-session";
import { FollowUpRow } from "../features/follow-ups/follow-up-row";
import { FollowUpsByDay } from "../features/follow-ups/follow-ups-by-day";
import { listFilter } from "../features/follow-ups/follow-ups-filter";
import { isNarrowed, nothingSought, type FollowUpsSearch } from "../features/follow-ups/follow-ups-search";
import { graphql } from "../generated/gql";
import { firstDayOfWeek } from "../ui/calendar-formats";
import { useClock } from "../ui/clock";
import { EmptyState } from "../ui/empty-state";
import { ListFooter } from "../ui/list-footer";
import { LoadFailure } from "../ui/load-failure";
import { Loading } from "../ui/loading";
import { useTranslation } from "../ui/use-translation";

const FollowUps = graphql(`
  query FollowUps($filter: FollowUpFilter, $sort: FollowUpSort, $page: Int!) {
    followUps(filter: $filter, sort: $sort, page: $page, limit: 30) {
      total
      totalIsCapped
      limit
      items {
        id
        dueDatetime
        ...FollowUpRow_followUp
      }
    }
  }
`);

interface FollowUpsListProps {
  sought: FollowUpsSearch;
  seek: (change: Partial<FollowUpsSearch>) => void;
  /** Absent for whoever plans nothing. */
  planButton: ReactNode;
}

export function FollowUpsList({ sought, seek, planButton }: FollowUpsListProps) {
  const { t } = useTranslation();
  const hasOwn = canHoldFollowUps(useCurrentUser());
  const { now, zone, locale } = useClock();
  const asked = listFilter(sought, { hasOwn, now, zone, firstDay: firstDayOfWeek(locale) });
  const { data, previousData, error, loading, refetch, observable } = useQuery(FollowUps, {
    variables: { ...asked, page: sought.page },
  });
  useLiveList(observable, { of: "FollowUp", isPaged: true });
  // While the next page or filter loads, the list before it stays.
  const followUps = (data ?? previousData)?.followUps;

  if (error && !data) return <LoadFailure error={error} retry={() => void refetch()} />;
  if (!followUps) return <Loading rows={8} />;
  if (followUps.items.length === 0) {
    return isNarrowed(sought) ? (
      <EmptyState
        sentence={t("followUp.noneFound")}
        action={
          <Button variant="default" onClick={() => seek(nothingSought)}>
            {t("followUp.showAll")}
          </Button>
        }
      />
    ) : (
      <EmptyState
        sentence={t(hasOwn && sought.whose === "mine" ? "followUp.noneOfMine" : "followUp.noneAtAll")}
        action={
          planButton || (
            <Button component={Link} to="/leads">
              {t("followUp.toLeads")}
            </Button>
          )
        }
      />
    );
  }
  return (
    <div aria-busy={loading}>
      <FollowUpsByDay
        items={followUps.items}
        renderRow={(followUp) => (
          <FollowUpRow key={followUp.id} followUp={followUp} withAssignee={!hasOwn || sought.whose === "all"} />
        )}
      />
      <ListFooter
        summary={t(followUps.totalIsCapped ? "followUp.totalCapped" : "followUp.total", { count: followUps.total })}
        total={followUps.total}
        limit={followUps.limit}
        page={sought.page}
        onPage={(page) => seek({ page })}
      />
    </div>
  );
}
