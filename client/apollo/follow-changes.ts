import type { ApolloClient, ObservableQuery, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { filter, firstValueFrom } from "rxjs";

import { graphql } from "../generated/gql";
import { orderOfList, type ListSort, type Row } from "./list-order";
import type { LiveChange, LiveType } from "./live-changes";
import { placeInList } from "./place-in-list";

const CountLeads = graphql(`
  query CountLeads($filter: LeadFilter) {
    counted: leads(filter: $filter, limit: 1) {
      total
      totalIsCapped
    }
  }
`);

const CountFollowUps = graphql(`
  query CountFollowUps($filter: FollowUpFilter) {
    counted: followUps(filter: $filter, limit: 1) {
      total
      totalIsCapped
    }
  }
`);

const CountUsers = graphql(`
  query CountUsers($filter: UserFilter) {
    counted: users(filter: $filter, limit: 1) {
      total
      totalIsCapped
    }
  }
`);

/** More than this at once is a bulk change or an import, after which the list itself is sooner asked for. */
const MOST_ASKED = 20;

interface Variables extends OperationVariables {
  filter?: object | null;
  sort?: ListSort | null;
  page?: number | null;
}
interface Counted {
  total: number;
  totalIsCapped?: boolean;
}
interface Page extends Partial<Counted> {
  items: readonly Row[];
  limit?: number;
}
type Answer = Record<string, Page>;

/** A list on screen: what `useQuery` answers, and which records it is of. */
export interface List {
  client: ApolloClient;
  observable: ObservableQuery<unknown, OperationVariables>;
  of: LiveType;
  /** The order of a list whose query has none among its variables. */
  sort: ListSort | undefined;
  /** Whether its pages are shown one at a time, and not one below the other. */
  isPaged: boolean;
}

const fields: Record<LiveType, string> = { Lead: "leads", FollowUp: "followUps", User: "users" };
const counts = { Lead: CountLeads, FollowUp: CountFollowUps, User: CountUsers };

/** Apollo types each answer by its query; here it is any list's, of which this much is known. */
const queryOf = ({ observable }: List) => observable.query as unknown as TypedDocumentNode<Answer, Variables>;

/**
 * The rows among these ids that belong to the list, complete. Asked by the list's own query, so that they come with whatever
 * its rows show; that answer is a page of its own in the cache, which nobody reads again.
 */
async function findBelonging({ client, of, ...list }: List, asked: Variables, ids: string[]): Promise<readonly Row[]> {
  const query = queryOf({ client, of, ...list });
  const variables = { ...asked, ...("page" in asked && { page: 1 }), filter: { ...asked.filter, ids } };
  await client.query({ query, variables, fetchPolicy: "network-only" });
  return client.readQuery({ query, variables })?.[fields[of]]?.items ?? [];
}

/** Forgets what was asked by ids. */
function forgetQuestions({ client, of }: List): void {
  client.cache.modify({
    fields: {
      [fields[of]]: (page: unknown, { storeFieldName, DELETE }) => (storeFieldName.includes('"ids":[') ? DELETE : page),
    },
  });
}

async function count({ client, of }: List, asked: Variables): Promise<Counted> {
  const query = counts[of] as TypedDocumentNode<{ counted: Counted }, Variables>;
  const { data } = await client.query({ query, variables: { filter: asked.filter ?? null }, fetchPolicy: "no-cache" });
  if (!data) throw new Error("The server answered without a count.");
  return data.counted;
}

function loadedOf({ items, total, totalIsCapped = false, limit = 0 }: Page, { page }: Variables) {
  const skipped = ((page ?? 1) - 1) * limit;
  const hasAfter = totalIsCapped || skipped + items.length < (total ?? 0);
  return { items, hasBefore: skipped > 0, hasAfter };
}

/** Whether a page that is shown alone holds more than it should, or less though there is more. */
function isOutOfShape(
  { isPaged }: List,
  { limit, ...before }: Page,
  { page, items }: { page: Variables; items: readonly Row[] },
) {
  if (!isPaged || limit === undefined) return false;
  return items.length > limit || (items.length < limit && loadedOf({ ...before, limit }, page).hasAfter);
}

/** Changes what is stored of the list, in place of it and not joined to it. */
function update(list: List, variables: Variables, change: (page: Page) => Page): void {
  const field = fields[list.of];
  list.client.cache.updateQuery({ query: queryOf(list), variables, overwrite: true }, (data) => {
    const page = data?.[field];
    return data && page && { ...data, [field]: change(page) };
  });
}

/** Brings a list up to date after these changes, asking the server for the changed rows only. */
export async function followChanges(list: List, changes: readonly LiveChange[]): Promise<void> {
  const { client, observable, of } = list;
  // A page that is on its way may have been read before the change.
  await firstValueFrom(observable.pipe(filter(({ loading }) => !loading)));
  const variables: Variables = observable.variables;
  const page = client.readQuery({ query: queryOf(list), variables })?.[fields[of]];
  if (!page) return;

  const kinds = new Map(changes.map(({ id, kind }) => [id, kind]));
  if (kinds.size > MOST_ASKED) {
    await observable.refetch();
    return;
  }
  const ids = [...kinds.keys()].filter((id) => kinds.get(id) !== "DELETED");
  const belonging = ids.length > 0 ? await findBelonging(list, variables, ids) : [];
  const compare = orderOfList(of, variables.sort ?? list.sort);

  let isPlaced = false;
  let isShifted = false;
  let growth: number | null = null;
  client.cache.batch({
    update: () => {
      update(list, variables, (now) => {
        const placed = placeInList(loadedOf(now, variables), new Set(kinds.keys()), belonging, compare);
        if (!placed) return now;
        isPlaced = true;
        isShifted = isOutOfShape(list, now, { page: variables, items: placed.items });
        growth = placed.growth;
        const total = now.totalIsCapped || now.total === undefined ? now.total : now.total + (growth ?? 0);
        return { ...now, items: placed.items, total };
      });
      forgetQuestions(list);
    },
  });
  if (!isPlaced || isShifted) await observable.refetch();
  else if (growth === null && page.total !== undefined) {
    const counted = await count(list, variables);
    update(list, variables, (now) => ({ ...now, ...counted }));
  }
}
