import { useQuery } from "@apollo/client/react";
import { useState } from "react";

import type { LeadStatus } from "../../../rules/lead-status";
import { useLiveList } from "../../apollo/use-live-list";
import { graphql } from "../../generated/gql";
import type { BoardColumnQuery, LeadFilter } from "../../generated/graphql";
import { arrangeColumns, boardStatuses } from "./board-columns";

const BoardColumn = graphql(`
  query BoardColumn($filter: LeadFilter, $limit: Int!) {
    leads(filter: $filter, limit: $limit) {
      total
      totalIsCapped
      limit
      items {
        id
        name
        status
        version
        updatedAt
        convertedAt
        owner {
          id
        }
        ...BoardCard_lead
      }
    }
  }
`);

export type BoardLead = BoardColumnQuery["leads"]["items"][number];

/** How many cards of a column are fetched, and how many more each time. */
const STEP = 25;
/** More than these nobody sorts by hand; the list has the rest. */
export const MOST_CARDS = 100;

/** One column, which starts over with few cards when something else is sought. */
function useBoardColumn(status: LeadStatus, filter: LeadFilter) {
  const sought = JSON.stringify(filter);
  const [shown, setShown] = useState({ sought, limit: STEP });
  const limit = shown.sought === sought ? shown.limit : STEP;
  const { data, previousData, error, loading, refetch, observable } = useQuery(BoardColumn, {
    variables: { filter: { ...filter, status: [status] }, limit },
  });
  useLiveList(observable, { of: "Lead" });
  return {
    // What was there stays while more, or something else, is fetched.
    leads: (data ?? previousData)?.leads,
    error: data ? undefined : error,
    isLoading: loading,
    retry: () => void refetch(),
    showMore: () => setShown({ sought, limit: Math.min(limit + STEP, MOST_CARDS) }),
  };
}

/** The leads that match, by status. */
export function useBoard(filter: LeadFilter) {
  const byStatus = {
    NEW: useBoardColumn("NEW", filter),
    INTERESTED: useBoardColumn("INTERESTED", filter),
    CONVERTED: useBoardColumn("CONVERTED", filter),
    NOT_INTERESTED: useBoardColumn("NOT_INTERESTED", filter),
  };
  const [underway, hold] = useState<BoardLead | null>(null);
  // Once its column lists it, it is that column's again, which hears of all that becomes of it.
  if (underway && byStatus[underway.status].leads?.items.some(({ id }) => id === underway.id)) hold(null);
  const all = boardStatuses.map((status) => byStatus[status]);
  const { NEW, INTERESTED, CONVERTED, NOT_INTERESTED } = byStatus;
  return {
    columns:
      NEW.leads && INTERESTED.leads && CONVERTED.leads && NOT_INTERESTED.leads
        ? arrangeColumns<BoardLead>(
            {
              NEW: NEW.leads,
              INTERESTED: INTERESTED.leads,
              CONVERTED: CONVERTED.leads,
              NOT_INTERESTED: NOT_INTERESTED.leads,
            },
            underway,
          )
        : null,
    hold,
    error: all.find(({ error }) => error)?.error,
    isLoading: all.some(({ isLoading }) => isLoading),
    showMore: (status: LeadStatus) => byStatus[status].showMore(),
    retry: () => all.forEach(({ retry }) => retry()),
  };
}
