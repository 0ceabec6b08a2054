import { useQuery } from "@apollo/client/react";

import { MAX_VIEWS, type ViewPlace } from "../../../rules/view";
import { graphql } from "../../generated/gql";

export const ViewItem_view = graphql(`
  fragment ViewItem_view on View {
    id
    version
    place
    name
    search
    isShared
    owner {
      id
      name
    }
  }
`);

const Views = graphql(`
  query Views($place: ViewPlace!, $limit: Int!) {
    views(place: $place, limit: $limit) {
      total
      items {
        ...ViewItem_view @unmask
      }
    }
  }
`);

/** One's own and the shared views of a list, by name. */
export function useViews(place: ViewPlace) {
  const { data, error, refetch } = useQuery(Views, { variables: { place, limit: MAX_VIEWS } });
  return {
    views: data?.views.items ?? [],
    hasMore: (data?.views.total ?? 0) > MAX_VIEWS,
    error: data ? undefined : error,
    // Others share and rename theirs meanwhile.
    refresh: () => void refetch().catch(() => undefined),
  };
}
