import { useQuery } from "@apollo/client/react";
import { useState } from "react";

import { graphql } from "../../generated/gql";

const PAGE_SIZE = 10;

const Devices = graphql(`
  query Devices($page: Int!, $limit: Int!) {
    sessions(page: $page, limit: $limit) {
      total
      items {
        id
        ...DeviceItem_session
      }
    }
  }
`);

/** Where one is signed in, page by page, as it is when one looks. */
export function useDevices() {
  const [wanted, setPage] = useState(1);
  const { data, previousData, error, refetch } = useQuery(Devices, {
    variables: { page: wanted, limit: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const { items = [], total = 0 } = (data ?? previousData)?.sessions ?? {};
  const lastPage = Math.max(1, Math.ceil(total / PAGE_SIZE));
  // Whatever was on the last page may have been signed out since.
  if (data && wanted > lastPage) setPage(lastPage);
  return {
    devices: items,
    total,
    page: wanted,
    limit: PAGE_SIZE,
    setPage,
    isLoading: !data && !previousData,
    error: data ? undefined : error,
    retry: () => void refetch().catch(() => undefined),
  };
}
