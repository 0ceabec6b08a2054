import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";

import { useLiveList } from "../../apollo/use-live-list";
import { graphql } from "../../generated/gql";
import type { FollowUpFilter } from "../../generated/graphql";

const CalendarFollowUps = graphql(`
  query CalendarFollowUps($filter: FollowUpFilter, $page: Int!) {
    followUps(filter: $filter, page: $page, limit: 100) {
      total
      limit
      items {
        id
        dueDatetime
        ...FollowUpRow_followUp
      }
    }
  }
`);

/** More than anybody could look at in a month; beyond that the calendar says how many it shows. */
const MOST_PAGES = 5;

/** The follow-ups of the days that a calendar shows: one page after the other, up to a bound. */
export function useCalendarFollowUps(filter: FollowUpFilter) {
  const { data, previousData, error, loading, refetch, fetchMore, observable } = useQuery(CalendarFollowUps, {
    variables: { filter, page: 1 },
  });
  useLiveList(observable, { of: "FollowUp" });
  const asked = useRef(1);
  const list = data?.followUps;
  const { total = 0, limit = 0 } = list ?? {};
  const shown = list?.items.length ?? 0;

  useEffect(() => {
    // The first page alone: of other days, or fetched again after a change.
    if (shown <= limit) asked.current = 1;
    if (asked.current >= MOST_PAGES || asked.current * limit >= total) return;
    asked.current += 1;
    fetchMore({
      variables: { page: asked.current },
      updateQuery: (before, { fetchMoreResult: more }) => {
        const known = new Set(before.followUps.items.map(({ id }) => id));
        const items = [...before.followUps.items, ...more.followUps.items.filter(({ id }) => !known.has(id))];
        return { followUps: { ...before.followUps, items } };
      },
    }).catch(() => undefined); // What is there stays, and the calendar says that it is not all.
  }, [shown, limit, total, fetchMore]);

  const { items } = (data ?? previousData)?.followUps ?? {};
  return { items, total, error, isLoading: loading, refetch: () => void refetch() };
}

export type CalendarItem = NonNullable<ReturnType<typeof useCalendarFollowUps>["items"]>[number];
