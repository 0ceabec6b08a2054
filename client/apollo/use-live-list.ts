import type { ObservableQuery, OperationVariables } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { catchError, concatMap, EMPTY, filter, from } from "rxjs";

import { followChanges, type List } from "./follow-changes";
import type { ListSort } from "./list-order";
import { gathered, liveChanges, type LiveType } from "./live-changes";

interface LiveListOptions {
  of: LiveType;
  /** The order of the list, where its query has no variable `$sort` and it is not the server's usual one. */
  sort?: ListSort;
  /** Its pages are shown one at a time: one that others' changes made too long or too short is fetched again. */
  isPaged?: boolean;
}

/**
 * Keeps a list on screen as it is on the server, whoever changes it: for each change, or what comes within a moment, the
 * server is asked which of the changed rows belong to the list, and they are put in their place, moved or taken out; the
 * list is not fetched again. After a bulk change it is, once.
 *
 * ```ts
 * const Leads = graphql(`
 *   query Leads($filter: LeadFilter, $sort: LeadSort, $page: Int!) {
 *     leads(filter: $filter, sort: $sort, page: $page, limit: 20) {
 *       total
 *       totalIsCapped
 *       limit
 *       items { id updatedAt ...LeadsListItem_lead }
 *     }
 *   }
 * `);
 *
 * const { data, observable } = useQuery(Leads, { variables });
 * useLiveList(observable, { of: "Lead" });
 * ```
 *
 * Of the query it takes that it reads one list, `leads`, `followUps` or `users`, and no other; that its filter is the variable
 * `$filter`, and pages `$page`, if there are any, with a limit of at least 20; and that among the fields of a row is what
 * the list is sorted by. `total` is asked for by whoever may not have loaded all of it, and kept right.
 *
 * A mutation calls `tellChange("Lead", id)` when it has been answered, and the lists on screen follow.
 */
export function useLiveList<Data, Variables extends OperationVariables>(
  observable: ObservableQuery<Data, Variables>,
  { of, sort, isPaged = false }: LiveListOptions,
): void {
  const client = useApolloClient();
  const { by, direction } = sort ?? {};
  useEffect(() => {
    const list: List = {
      client,
      observable: observable as unknown as List["observable"],
      of,
      sort: by ? { by, direction } : undefined,
      isPaged,
    };
    const changes = liveChanges.pipe(filter((change) => change.of === of));
    const following = gathered(changes)
      // What could not be asked because the server is away is fetched with everything else once it is back.
      .pipe(concatMap((some) => from(followChanges(list, some)).pipe(catchError(() => EMPTY))))
      .subscribe();
    return () => following.unsubscribe();
  }, [client, observable, of, by, direction, isPaged]);
}
