import { useApolloClient, useQuery } from "@apollo/client/react";
import { useCallback, useRef, useState } from "react";

import { useLiveList } from "../../apollo/use-live-list";
import { graphql } from "../../generated/gql";
import { toLeadFilter, type LeadsSearch } from "./leads-search";

const Leads = graphql(`
  query Leads($filter: LeadFilter!, $sort: LeadSort!, $page: Int!) {
    leads(filter: $filter, sort: $sort, page: $page, limit: 100) {
      total
      totalIsCapped
      items {
        id
        createdAt
        ...LeadsListItem_lead @unmask
      }
    }
  }
`);

const PAGE_SIZE = 100;
/** So many leads join the list between two frames: a hundred at once would hold up the thumb that scrolls. */
const SLICE = 20;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What became of the last attempt to load more: it failed, or it brought nothing new when so many were here. */
type Attempt = { error: unknown } | { exhaustedAt: number } | null;

/** The leads that are sought, as many as were loaded so far, and the way to more of them. */
export function useLeads(sought: LeadsSearch) {
  const client = useApolloClient();
  const { data, previousData, error, loading, refetch, observable } = useQuery(Leads, {
    variables: { filter: toLeadFilter(sought), sort: sought.sort, page: 1 },
  });
  useLiveList(observable, { of: "Lead" });
  // While another filter loads, the list before it stays: no flicker with each letter.
  const leads = (data ?? previousData)?.leads;
  const count = data?.leads.items.length ?? 0;

  const [attempt, setAttempt] = useState<Attempt>(null);
  const isLoadingMore = useRef(false);
  const isExhausted = attempt !== null && "exhaustedAt" in attempt && attempt.exhaustedAt === count;
  const hasMore = !!data && !isExhausted && (data.leads.totalIsCapped || count < data.leads.total);

  const loadMore = useCallback(async () => {
    if (!hasMore || isLoadingMore.current) return;
    isLoadingMore.current = true;
    setAttempt(null);
    try {
      // Counted from what is here: where some were removed meanwhile, the page before is read again, so none is left out.
      const page = Math.floor(count / PAGE_SIZE) + 1;
      const question = { query: Leads, variables: { ...observable.variables, page } };
      const { data: more } = await client.query({ ...question, fetchPolicy: "no-cache" });
      const items = more?.leads.items ?? [];
      if (!more || items.length === 0) setAttempt({ exhaustedAt: count });
      // Whoever has left the page, or signed out, gets no more of it.
      for (let from = 0; more && from < items.length && observable.hasObservers(); from += SLICE) {
        const slice = { ...more.leads, items: items.slice(from, from + SLICE) };
        client.writeQuery({ ...question, data: { ...more, leads: slice } });
        await nextFrame();
      }
    } catch (failure) {
      setAttempt({ error: failure });
    } finally {
      isLoadingMore.current = false;
    }
  }, [client, count, hasMore, observable]);

  return {
    leads,
    error: data ? null : error,
    isLoading: loading,
    reload: () => void refetch(),
    hasMore,
    moreError: attempt && "error" in attempt ? attempt.error : null,
    loadMore,
  };
}
